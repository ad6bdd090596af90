package fr.terreau.search.lucene;

import fr.terreau.search.SearchSort;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The orders of answers; all of them end with the identifier, so that no two sheets are equal. */
final class Orders {

  /** Days are those of the calendar on the wall of the readers. */
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final SortField NEWEST =
      new SortField(IndexSchema.DATE, SortField.Type.LONG, true);
  private static final SortField BY_ID = new SortField(IndexSchema.ID, SortField.Type.STRING);
  private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, NEWEST, BY_ID);
  private static final Sort BY_DATE = new Sort(NEWEST, BY_ID);
  private static final Sort BY_VERIFICATION = mostFirst(SearchSort.VERIFIED, Long.MIN_VALUE);
  private static final Sort BY_REUSE = mostFirst(SearchSort.REUSED, 0L);

  private Orders() {}

  static Sort of(SearchSort sort) {
    return switch (sort) {
      case RELEVANCE -> BY_SCORE;
      case DATE -> BY_DATE;
      case VERIFIED -> BY_VERIFICATION;
      case REUSED -> BY_REUSE;
      case ENDING ->
          new Sort(
              new Ending(LocalDate.now(PARIS).toEpochDay()).getSortField(false), NEWEST, BY_ID);
    };
  }

  /** Without words nothing is better than anything else: the newest comes first. */
  static SearchSort whenBlank(SearchSort asked) {
    return asked == SearchSort.RELEVANCE ? SearchSort.DATE : asked;
  }

  private static Sort mostFirst(SearchSort sort, long without) {
    String field = IndexSchema.sortField(sort);
    return new Sort(new SortField(field, SortField.Type.LONG, true, without), NEWEST, BY_ID);
  }

  /**
   * How far the end of a sheet is: days to come, then days gone by after all of those, then sheets
   * without an end.
   */
  private static final class Ending extends LongValuesSource {

    /** More days than any date is away. */
    private static final long FAR = 1L << 40;

    private static final long NEVER = 1L << 50;

    private final long today;

    Ending(long today) {
      this.today = today;
    }

    @Override
    public LongValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
      NumericDocValues ends =
          DocValues.getNumeric(context.reader(), IndexSchema.sortField(SearchSort.ENDING));
      return new LongValues() {

        private long end;

        @Override
        public long longValue() {
          return end;
        }

        @Override
        public boolean advanceExact(int sheet) throws IOException {
          end = ends.advanceExact(sheet) ? away(ends.longValue()) : NEVER;
          return true;
        }
      };
    }

    private long away(long day) {
      return day >= today ? day - today : FAR + today - day;
    }

    @Override
    public boolean needsScores() {
      return false;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
      return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(today);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Ending that && today == that.today;
    }

    @Override
    public String toString() {
      return "end seen from " + today;
    }
  }
}

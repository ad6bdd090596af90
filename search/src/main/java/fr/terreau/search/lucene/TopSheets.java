package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Keeps the sheets of the highest scores. Nearly all sheets are turned away by one comparison;
 * dates are read of those that may stay, identifiers only of equals.
 */
final class TopSheets implements Collector {

  private final IndexReader reader;
  private final int most;

  /** The last one first. */
  private final PriorityQueue<RankedSheet> best;

  /** The score below which nothing gets in any more. */
  private float floor = Float.NEGATIVE_INFINITY;

  TopSheets(IndexReader reader, int most) {
    this.reader = reader;
    this.most = most;
    this.best = new PriorityQueue<>(RankedSheet.BEST_FIRST.reversed());
  }

  /** The best sheets in their order. */
  RankedSheet[] sheets() {
    RankedSheet[] sheets = best.toArray(RankedSheet[]::new);
    Arrays.sort(sheets, RankedSheet.BEST_FIRST);
    return sheets;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new TopLeaf(context);
  }

  private final class TopLeaf implements LeafCollector {

    private final LeafReaderContext context;
    private final NumericDocValues dates;
    private Scorable scorer;

    /** Read when equals have to be told apart. */
    private SortedDocValues ids;

    /** The last of the best, and where its identifier would stand in this segment. */
    private RankedSheet last;

    private int lastId;

    TopLeaf(LeafReaderContext context) throws IOException {
      this.context = context;
      this.dates = DocValues.getNumeric(context.reader(), IndexSchema.DATE);
    }

    @Override
    public void setScorer(Scorable scoring) {
      scorer = scoring;
    }

    @Override
    public void collect(int sheet) throws IOException {
      float score = scorer.score();
      if (score < floor) {
        return;
      }
      long date = dates.advanceExact(sheet) ? dates.longValue() : 0;
      if (best.size() == most) {
        if (score == floor && !goesBeforeTheLast(sheet, date)) {
          return;
        }
        best.poll();
      }
      best.add(new RankedSheet(reader, context.docBase + sheet, score, date));
      if (best.size() == most) {
        floor = best.peek().score;
      }
    }

    private boolean goesBeforeTheLast(int sheet, long date) throws IOException {
      RankedSheet least = best.peek();
      if (date != least.date()) {
        return date > least.date();
      }
      if (ids == null) {
        ids = DocValues.getSorted(context.reader(), IndexSchema.ID);
      }
      if (last != least) {
        last = least;
        int place = ids.lookupTerm(least.id());
        lastId = place < 0 ? -place - 1 : place;
      }
      return ids.advanceExact(sheet) && ids.ordValue() < lastId;
    }
  }
}

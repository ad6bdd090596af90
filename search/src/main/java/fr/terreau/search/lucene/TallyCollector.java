package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.Weight;

/**
 * Counts every facet in one pass over the sheets that hold the words: a sheet that only one filter
 * refuses still counts for that filter's own facet, so that its other values stay in sight.
 */
final class TallyCollector implements Collector {

  private final Tally tally;
  private final Map<String, Weight> spans;
  private final TopFieldCollector best;

  /** Null when the best do not have the highest scores. */
  private final TopScores scores;

  /**
   * @param spans for each field, the sheets that meet the wanted span
   * @param reach how many of the best are wanted when they are those of the highest scores, else 0
   */
  TallyCollector(Tally tally, Map<String, Weight> spans, TopFieldCollector best, int reach) {
    this.tally = tally;
    this.spans = spans;
    this.best = best;
    this.scores = reach > 0 ? new TopScores(reach) : null;
  }

  TopFieldCollector best() {
    return best;
  }

  @Override
  public ScoreMode scoreMode() {
    return best.scoreMode();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    List<String> fields = tally.filters();
    Sieve[] filters = new Sieve[fields.size()];
    for (int i = 0; i < filters.length; i++) {
      Weight span = spans.get(fields.get(i));
      filters[i] = span == null ? tally.of(fields.get(i)).in(context) : new SpanLeaf(span, context);
    }
    return new TallyLeaf(context, filters, best.getLeafCollector(context));
  }

  private final class TallyLeaf implements LeafCollector {

    private static final int USUAL = 256;

    private final LeafReaderContext context;
    private final Sieve[] filters;
    private final LeafCollector bestLeaf;
    private final long[] refusedOnlyBy;
    private Scorable scorer;

    /** The sheets that pass, to be counted field by field in the end. */
    private int[] sheets = new int[USUAL];

    private int accepted;
    private long seen;

    TallyLeaf(LeafReaderContext context, Sieve[] filters, LeafCollector bestLeaf) {
      this.context = context;
      this.filters = filters;
      this.bestLeaf = bestLeaf;
      this.refusedOnlyBy = new long[filters.length];
    }

    @Override
    public void setScorer(Scorable scoring) throws IOException {
      scorer = scoring;
      bestLeaf.setScorer(scoring);
    }

    @Override
    public void collect(int sheet) throws IOException {
      seen++;
      int refusals = 0;
      int refusing = 0;
      for (int i = 0; i < filters.length; i++) {
        filters[i].read(sheet);
        if (!filters[i].passes()) {
          refusals++;
          refusing = i;
        }
      }
      if (refusals == 0) {
        accept(sheet);
      } else if (refusals == 1) {
        refusedOnlyBy[refusing]++;
        filters[refusing].count();
      }
    }

    private void accept(int sheet) throws IOException {
      if (accepted == sheets.length) {
        sheets = Arrays.copyOf(sheets, accepted * 2);
      }
      sheets[accepted++] = sheet;
      for (Sieve filter : filters) {
        filter.count();
      }
      if (scores == null || scores.mayHold(scorer.score())) {
        bestLeaf.collect(sheet);
      }
    }

    @Override
    public void finish() throws IOException {
      bestLeaf.finish();
      for (Sieve filter : filters) {
        filter.finish();
      }
      if (accepted > 0) {
        for (FacetCounts counts : tally.free()) {
          FacetLeaf leaf = counts.in(context);
          leaf.count(sheets, accepted);
          leaf.finish();
        }
      }
      tally.add(seen, accepted, refusedOnlyBy);
    }
  }
}

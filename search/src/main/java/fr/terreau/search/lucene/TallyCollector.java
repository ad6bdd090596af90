package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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

  /**
   * @param spans for each field, the sheets that meet the wanted span
   */
  TallyCollector(Tally tally, Map<String, Weight> spans, TopFieldCollector best) {
    this.tally = tally;
    this.spans = spans;
    this.best = best;
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
    Map<String, Sieve> filtered = new LinkedHashMap<>();
    for (Map.Entry<String, Set<String>> filter : tally.filters().entrySet()) {
      String field = filter.getKey();
      filtered.put(field, new FacetLeaf(context.reader(), field, filter.getValue()));
    }
    for (Map.Entry<String, Weight> span : spans.entrySet()) {
      filtered.put(span.getKey(), new SpanLeaf(span.getValue(), context));
    }
    Map<String, Sieve> free = new LinkedHashMap<>();
    for (String field : tally.free()) {
      free.put(field, new FacetLeaf(context.reader(), field, Set.of()));
    }
    return new TallyLeaf(filtered, free, best.getLeafCollector(context));
  }

  private final class TallyLeaf implements LeafCollector {

    private final Map<String, Sieve> filtered;
    private final Map<String, Sieve> free;
    private final LeafCollector bestLeaf;

    TallyLeaf(Map<String, Sieve> filtered, Map<String, Sieve> free, LeafCollector bestLeaf) {
      this.filtered = filtered;
      this.free = free;
      this.bestLeaf = bestLeaf;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      bestLeaf.setScorer(scorer);
    }

    @Override
    public void collect(int sheet) throws IOException {
      tally.seen();
      int refusals = 0;
      String refusing = null;
      for (Map.Entry<String, Sieve> entry : filtered.entrySet()) {
        entry.getValue().read(sheet);
        if (!entry.getValue().passes()) {
          refusals++;
          refusing = entry.getKey();
        }
      }
      if (refusals == 0) {
        accept(sheet);
      } else if (refusals == 1) {
        tally.refusedOnlyBy(refusing);
        filtered.get(refusing).count();
      }
    }

    private void accept(int sheet) throws IOException {
      tally.accepted();
      bestLeaf.collect(sheet);
      filtered.values().forEach(Sieve::count);
      for (Sieve leaf : free.values()) {
        leaf.read(sheet);
        leaf.count();
      }
    }

    @Override
    public void finish() throws IOException {
      bestLeaf.finish();
      for (Map.Entry<String, Sieve> entry : filtered.entrySet()) {
        entry.getValue().addTo(tally.counts(entry.getKey()));
      }
      for (Map.Entry<String, Sieve> entry : free.entrySet()) {
        entry.getValue().addTo(tally.counts(entry.getKey()));
      }
    }
  }
}

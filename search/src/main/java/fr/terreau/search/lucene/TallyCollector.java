package fr.terreau.search.lucene;

import fr.terreau.search.Facet;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;

/**
 * Counts every facet in one pass over the sheets that hold the words: a sheet that only one filter
 * refuses still counts for that filter's own facet, so that its other values stay in sight.
 */
final class TallyCollector implements Collector {

  private final Tally tally;
  private final TopFieldCollector best;

  TallyCollector(Tally tally, TopFieldCollector best) {
    this.tally = tally;
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
    Map<Facet, FacetLeaf> filtered = new EnumMap<>(Facet.class);
    Map<Facet, FacetLeaf> free = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetLeaf leaf = new FacetLeaf(context.reader(), facet, tally.filter(facet));
      (tally.filter(facet).isEmpty() ? free : filtered).put(facet, leaf);
    }
    return new TallyLeaf(filtered, free, best.getLeafCollector(context));
  }

  private final class TallyLeaf implements LeafCollector {

    private final Map<Facet, FacetLeaf> filtered;
    private final Map<Facet, FacetLeaf> free;
    private final LeafCollector bestLeaf;

    TallyLeaf(Map<Facet, FacetLeaf> filtered, Map<Facet, FacetLeaf> free, LeafCollector bestLeaf) {
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
      Facet refusing = null;
      for (Map.Entry<Facet, FacetLeaf> entry : filtered.entrySet()) {
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
      filtered.values().forEach(FacetLeaf::count);
      for (FacetLeaf leaf : free.values()) {
        leaf.read(sheet);
        leaf.count();
      }
    }

    @Override
    public void finish() throws IOException {
      bestLeaf.finish();
      for (Map.Entry<Facet, FacetLeaf> entry : filtered.entrySet()) {
        entry.getValue().addTo(tally.counts(entry.getKey()));
      }
      for (Map.Entry<Facet, FacetLeaf> entry : free.entrySet()) {
        entry.getValue().addTo(tally.counts(entry.getKey()));
      }
    }
  }
}

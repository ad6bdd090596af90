package fr.terreau.search.measure;

import fr.terreau.search.Facet;
import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchSort;
import fr.terreau.search.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The engine of the portal, asked as its page of results asks. */
final class Terreau implements Side {

  private final SearchEngine engine;
  private Rebuild rebuild;

  Terreau(Path folder) {
    engine = LuceneSearchEngine.open(folder);
  }

  /** The engine itself, for what only it does. */
  SearchEngine engine() {
    return engine;
  }

  @Override
  public String name() {
    return "terreau";
  }

  /** Begins another index, beside the one that answers if there is one. */
  void begin() {
    rebuild = engine.beginRebuild();
  }

  @Override
  public void add(List<Passage> passages) throws IOException {
    for (Passage passage : passages) {
      rebuild.add(passage.sheet());
    }
  }

  @Override
  public void commit() {
    publish(1);
  }

  void publish(long position) {
    rebuild.publish(position);
    rebuild.close();
  }

  @Override
  public long ask(Query query) {
    return engine.search(question(query)).total();
  }

  static SearchQuery question(Query query) {
    Map<Facet, Set<String>> filters =
        query.type().map(type -> Map.of(Facet.TYPE, Set.of(type))).orElse(Map.of());
    return new SearchQuery(
        query.words(),
        filters,
        Passage.READER,
        1,
        Bench.HITS,
        SearchSort.RELEVANCE,
        Bench.FACET_VALUES);
  }

  @Override
  public void close() {
    engine.close();
  }
}

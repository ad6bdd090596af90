package fr.terreau.portal.indexing;

import fr.terreau.search.EngineState;
import fr.terreau.search.Facet;
import fr.terreau.search.IndexChange;
import fr.terreau.search.Lexicon;
import fr.terreau.search.NamedCounts;
import fr.terreau.search.Rebuild;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.SimilarQuery;
import fr.terreau.search.SimilarSheet;
import fr.terreau.search.Snippet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** An engine that remembers what it was told and answers nothing. */
final class InMemoryEngine implements SearchEngine {

  final Map<String, SheetDocument> sheets = new TreeMap<>();
  final List<String> deleted = new ArrayList<>();
  final Set<String> touched = new HashSet<>();
  EngineState state = EngineState.NEEDS_REBUILD;
  OptionalLong position = OptionalLong.empty();
  int rebuilds;
  Lexicon lexicon = Lexicon.empty();

  @Override
  public void apply(List<IndexChange> changes, long newPosition) {
    for (IndexChange change : changes) {
      switch (change) {
        case IndexChange.Put put -> {
          sheets.put(put.sheet().id(), put.sheet());
          touched.add(put.sheet().id());
        }
        case IndexChange.Delete delete -> {
          sheets.remove(delete.sheetId());
          deleted.add(delete.sheetId());
        }
      }
    }
    position = OptionalLong.of(newPosition);
  }

  @Override
  public OptionalLong position() {
    return position;
  }

  @Override
  public List<SimilarSheet> similar(SimilarQuery query) {
    return List.of();
  }

  @Override
  public SearchResult search(SearchQuery query) {
    List<SheetDocument> found =
        sheets.values().stream()
            .filter(sheet -> !Collections.disjoint(sheet.access(), query.readerAccess()))
            .filter(
                sheet ->
                    query.filters().entrySet().stream()
                        .noneMatch(f -> Collections.disjoint(values(sheet, f), f.getValue())))
            .toList();
    List<SearchHit> hits =
        found.stream()
            .skip((long) (query.page() - 1) * query.size())
            .limit(query.size())
            .map(InMemoryEngine::hit)
            .toList();
    return new SearchResult(
        found.size(),
        found.size(),
        hits,
        Map.of(),
        Map.of(),
        new Relaxation.None(),
        NamedCounts.none());
  }

  private static List<String> values(SheetDocument sheet, Map.Entry<Facet, Set<String>> filter) {
    return sheet.facets().getOrDefault(filter.getKey(), List.of());
  }

  private static SearchHit hit(SheetDocument sheet) {
    Snippet nothing = new Snippet(List.of(), false, false);
    return new SearchHit(sheet.id(), 0, nothing, nothing, List.of(), Map.of());
  }

  @Override
  public void learn(Lexicon learnt) {
    lexicon = learnt;
  }

  @Override
  public Snippet mark(String question, String text) {
    return new Snippet(List.of(), false, false);
  }

  @Override
  public EngineState state() {
    return state;
  }

  @Override
  public Rebuild beginRebuild() {
    rebuilds++;
    Map<String, SheetDocument> fresh = new TreeMap<>();
    return new Rebuild() {
      @Override
      public void add(SheetDocument sheet) {
        fresh.put(sheet.id(), sheet);
      }

      @Override
      public void publish(long newPosition) {
        sheets.clear();
        sheets.putAll(fresh);
        position = OptionalLong.of(newPosition);
        state = EngineState.READY;
      }

      @Override
      public void close() {
        fresh.clear();
      }
    };
  }

  @Override
  public void close() {
    sheets.clear();
  }
}

package fr.terreau.portal.indexing;

import fr.terreau.search.EngineState;
import fr.terreau.search.IndexChange;
import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** An engine that remembers what it was told and answers nothing. */
final class InMemoryEngine implements SearchEngine {

  final Map<String, SheetDocument> sheets = new TreeMap<>();
  final List<String> deleted = new ArrayList<>();
  EngineState state = EngineState.NEEDS_REBUILD;
  OptionalLong position = OptionalLong.empty();
  int rebuilds;

  @Override
  public void apply(List<IndexChange> changes, long newPosition) {
    for (IndexChange change : changes) {
      switch (change) {
        case IndexChange.Put put -> sheets.put(put.sheet().id(), put.sheet());
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
  public SearchResult search(SearchQuery query) {
    return SearchResult.empty();
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

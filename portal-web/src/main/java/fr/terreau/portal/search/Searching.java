package fr.terreau.portal.search;

import fr.terreau.search.EngineState;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** The one search of the portal: pages, machines, feeds and alerts ask here, so that they agree. */
@ApplicationScoped
class Searching {

  private final SearchEngine engine;

  protected Searching() {
    this(null);
  }

  @Inject
  Searching(SearchEngine engine) {
    this.engine = engine;
  }

  /**
   * Answers a question as it stands in an address.
   *
   * @param access what the reader may see, as tokens
   * @param counted names of filters of sheets to count the values of
   */
  Answer ask(Question typed, Set<String> access, Set<String> counted) {
    Question read = read(typed);
    return new Answer(read, engine.search(read.asked(access, counted)));
  }

  /**
   * A question as it would be asked, for those who put it to sheets instead of the index.
   *
   * @param access what the reader may see, as tokens
   */
  SearchQuery query(Question typed, Set<String> access) {
    return read(typed).asked(access, Set.of());
  }

  /** A question as it is understood. */
  Question read(Question typed) {
    return typed;
  }

  /** Whether what is not found is not there; false while the index is made anew. */
  boolean ready() {
    return engine.state() == EngineState.READY;
  }

  /** Why each sheet of an answer stands where it does, by identifier; for those who tune it. */
  Map<String, String> explain(Question read, Set<String> access) {
    return engine.explain(read.asked(access, Set.of()));
  }

  /**
   * An answer.
   *
   * @param read the question as it was understood
   */
  record Answer(Question read, SearchResult result) {}
}

package fr.terreau.portal.search;

import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    return new Answer(typed, engine.search(typed.asked(access, counted)));
  }

  /**
   * An answer.
   *
   * @param read the question as it was understood
   */
  record Answer(Question read, SearchResult result) {}
}

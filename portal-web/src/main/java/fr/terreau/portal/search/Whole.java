package fr.terreau.portal.search;

import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All values that a reader may find, whatever is asked: those that a question leaves without a
 * sheet stay on its page. Readers of the same rights share what was counted, for a minute.
 */
@ApplicationScoped
class Whole {

  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int VALUES = 130;

  /** As many as there are organisations whose people may be signed in at once. */
  private static final int MOST = 200;

  private final SearchEngine engine;
  private final Clock clock;

  private final Map<Set<String>, Counted> counted =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, Counted> eldest) {
          return size() > MOST;
        }
      };

  protected Whole() {
    this(null, null);
  }

  @Inject
  Whole(SearchEngine engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  /** Every value of every facet that these rights open, with how many sheets bear it. */
  Map<Facet, List<FacetCount>> facets(Set<String> access) {
    Instant now = clock.instant();
    synchronized (counted) {
      Counted known = counted.get(access);
      if (known != null && now.isBefore(known.until)) {
        return known.facets;
      }
    }
    SearchQuery all = SearchQuery.of("", access).at(1, 1).withFacetValues(VALUES);
    Map<Facet, List<FacetCount>> facets = engine.search(all).facets();
    synchronized (counted) {
      counted.put(Set.copyOf(access), new Counted(facets, now.plus(KEPT)));
    }
    return facets;
  }

  private record Counted(Map<Facet, List<FacetCount>> facets, Instant until) {}
}

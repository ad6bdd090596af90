package fr.terreau.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a question, holding nothing its reader may not see.
 *
 * @param total exact number of sheets that answer
 * @param totalWithoutFilters the same if every filter were lifted
 * @param facets every facet, most frequent value first, then in the order of the values
 * @param whenLifted for each active filter, the total if that filter alone were lifted
 * @param named the same for the filters that only the sheets know
 * @param otherReading a near question that finds far more
 */
public record SearchResult(
    long total,
    long totalWithoutFilters,
    List<SearchHit> hits,
    Map<Facet, List<FacetCount>> facets,
    Map<Facet, Long> whenLifted,
    Relaxation relaxation,
    NamedCounts named,
    Optional<OtherReading> otherReading) {

  /** An answer that offers no other reading. */
  public SearchResult(
      long total,
      long totalWithoutFilters,
      List<SearchHit> hits,
      Map<Facet, List<FacetCount>> facets,
      Map<Facet, Long> whenLifted,
      Relaxation relaxation,
      NamedCounts named) {
    this(total, totalWithoutFilters, hits, facets, whenLifted, relaxation, named, Optional.empty());
  }

  public SearchResult {
    hits = List.copyOf(hits);
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, List.copyOf(facets.getOrDefault(facet, List.of())));
    }
    facets = Collections.unmodifiableMap(counts);
    whenLifted = Map.copyOf(whenLifted);
  }

  /** The same answer with another reading of the question. */
  public SearchResult offering(Optional<OtherReading> offered) {
    return new SearchResult(
        total, totalWithoutFilters, hits, facets, whenLifted, relaxation, named, offered);
  }

  /** The answer when there is nothing to look into. */
  public static SearchResult empty() {
    return new SearchResult(
        0, 0, List.of(), Map.of(), Map.of(), new Relaxation.None(), NamedCounts.none());
  }
}

package fr.terreau.search.lucene;

import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The counts of one answer. */
final class Tally {

  private final Map<Facet, Set<String>> filters;
  private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
  private final Map<Facet, Long> refusedOnlyBy = new EnumMap<>(Facet.class);
  private long total;
  private long totalWithoutFilters;

  Tally(Map<Facet, Set<String>> filters) {
    this.filters = filters;
    for (Facet facet : Facet.values()) {
      counts.put(facet, new HashMap<>());
    }
  }

  Set<String> filter(Facet facet) {
    return filters.getOrDefault(facet, Set.of());
  }

  Map<String, Long> counts(Facet facet) {
    return counts.get(facet);
  }

  void seen() {
    totalWithoutFilters++;
  }

  void accepted() {
    total++;
  }

  void refusedOnlyBy(Facet facet) {
    refusedOnlyBy.merge(facet, 1L, Long::sum);
  }

  long total() {
    return total;
  }

  long totalWithoutFilters() {
    return totalWithoutFilters;
  }

  /** What each filter keeps away alone comes back when it is lifted. */
  Map<Facet, Long> whenLifted() {
    Map<Facet, Long> lifted = new EnumMap<>(Facet.class);
    filters
        .keySet()
        .forEach(facet -> lifted.put(facet, total + refusedOnlyBy.getOrDefault(facet, 0L)));
    return lifted;
  }

  Map<Facet, List<FacetCount>> facets(int most) {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, listed(facet, most));
    }
    return facets;
  }

  /** Most frequent first; the selected ones are always there, so that they can be lifted. */
  private List<FacetCount> listed(Facet facet, int most) {
    Set<String> selected = filter(facet);
    List<FacetCount> all = new ArrayList<>();
    counts
        .get(facet)
        .forEach((value, count) -> all.add(new FacetCount(value, count, selected.contains(value))));
    for (String value : selected) {
      if (!counts.get(facet).containsKey(value)) {
        all.add(new FacetCount(value, 0, true));
      }
    }
    all.sort(
        Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value));
    List<FacetCount> listed = new ArrayList<>();
    for (FacetCount count : all) {
      if (count.selected() || listed.size() < most) {
        listed.add(count);
      }
    }
    return listed;
  }
}

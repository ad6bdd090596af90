package fr.terreau.search.lucene;

import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.NamedCounts;
import fr.terreau.search.SearchQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The counts of one answer, by fields of the index. */
final class Tally {

  private final SearchQuery asked;
  private final Map<String, Set<String>> filters = new LinkedHashMap<>();
  private final Set<String> counted = new LinkedHashSet<>();
  private final Map<String, Map<String, Long>> counts = new HashMap<>();
  private final Map<String, Long> refusedOnlyBy = new HashMap<>();
  private long total;
  private long totalWithoutFilters;

  Tally(SearchQuery asked) {
    this.asked = asked;
    asked.filters().forEach((facet, values) -> filters.put(IndexSchema.facetField(facet), values));
    asked
        .named()
        .terms()
        .forEach((name, values) -> filters.put(IndexSchema.termField(name), values));
    for (Facet facet : Facet.values()) {
      counted.add(IndexSchema.facetField(facet));
    }
    asked.named().counted().forEach(name -> counted.add(IndexSchema.termField(name)));
  }

  /** Fields with wanted values, joined by « or ». */
  Map<String, Set<String>> filters() {
    return filters;
  }

  /** Fields that are counted without being filtered by. */
  Set<String> free() {
    Set<String> free = new LinkedHashSet<>(counted);
    free.removeAll(filters.keySet());
    return free;
  }

  Map<String, Long> counts(String field) {
    return counts.computeIfAbsent(field, none -> new HashMap<>());
  }

  void seen() {
    totalWithoutFilters++;
  }

  void accepted() {
    total++;
  }

  void refusedOnlyBy(String field) {
    refusedOnlyBy.merge(field, 1L, Long::sum);
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
    asked
        .filters()
        .keySet()
        .forEach(facet -> lifted.put(facet, whenLifted(IndexSchema.facetField(facet))));
    return lifted;
  }

  private long whenLifted(String field) {
    return total + refusedOnlyBy.getOrDefault(field, 0L);
  }

  Map<Facet, List<FacetCount>> facets() {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, listed(IndexSchema.facetField(facet)));
    }
    return facets;
  }

  NamedCounts named() {
    Map<String, List<FacetCount>> values = new HashMap<>();
    asked.named().counted().forEach(name -> values.put(name, listed(IndexSchema.termField(name))));
    Map<String, Long> lifted = new HashMap<>();
    asked
        .named()
        .terms()
        .keySet()
        .forEach(name -> lifted.put(name, whenLifted(IndexSchema.termField(name))));
    asked
        .named()
        .spans()
        .keySet()
        .forEach(name -> lifted.put(name, whenLifted(IndexSchema.spanField(name))));
    return new NamedCounts(values, lifted);
  }

  /** Most frequent first; the selected ones are always there, so that they can be lifted. */
  private List<FacetCount> listed(String field) {
    Set<String> selected = filters.getOrDefault(field, Set.of());
    Map<String, Long> found = counts.getOrDefault(field, Map.of());
    List<FacetCount> all = new ArrayList<>();
    found.forEach(
        (value, count) -> all.add(new FacetCount(value, count, selected.contains(value))));
    for (String value : selected) {
      if (!found.containsKey(value)) {
        all.add(new FacetCount(value, 0, true));
      }
    }
    all.sort(
        Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value));
    List<FacetCount> listed = new ArrayList<>();
    for (FacetCount count : all) {
      if (count.selected() || listed.size() < asked.facetValues()) {
        listed.add(count);
      }
    }
    return listed;
  }
}

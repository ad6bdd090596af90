package fr.terreau.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted by name.
 *
 * @param values for each name that was to be counted, as {@link SearchResult#facets()}
 * @param whenLifted for each active filter, the total if that filter alone were lifted
 */
public record NamedCounts(Map<String, List<FacetCount>> values, Map<String, Long> whenLifted) {

  public NamedCounts {
    Map<String, List<FacetCount>> copy = new TreeMap<>();
    values.forEach((name, counts) -> copy.put(name, List.copyOf(counts)));
    values = Collections.unmodifiableMap(copy);
    whenLifted = Map.copyOf(whenLifted);
  }

  public static NamedCounts none() {
    return new NamedCounts(Map.of(), Map.of());
  }
}

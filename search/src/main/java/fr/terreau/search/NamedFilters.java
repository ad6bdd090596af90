package fr.terreau.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The filters that the sheets bring along beside the {@link Facet}s: the engine knows their names
 * only. All of them are joined by « and », with the facets too.
 *
 * @param terms values of a name, joined by « or »
 * @param spans sheets with a number or a span that meets this one
 * @param counted names of terms whose values are counted, filtered by or not
 */
public record NamedFilters(
    Map<String, Set<String>> terms, Map<String, Span> spans, Set<String> counted) {

  private static final NamedFilters NONE = new NamedFilters(Map.of(), Map.of(), Set.of());

  public NamedFilters {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    terms.forEach(
        (name, values) -> {
          if (!values.isEmpty()) {
            copy.put(name, Set.copyOf(values));
          }
        });
    terms = Collections.unmodifiableMap(copy);
    spans = Collections.unmodifiableMap(new LinkedHashMap<>(spans));
    counted = Set.copyOf(counted);
  }

  public static NamedFilters none() {
    return NONE;
  }
}

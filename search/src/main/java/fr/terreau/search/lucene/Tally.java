package fr.terreau.search.lucene;

import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.NamedCounts;
import fr.terreau.search.SearchQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/** The counts of one answer, by fields of the index. */
final class Tally {

  private final SearchQuery asked;

  /** Fields that are counted, filtered by or not. */
  private final Map<String, FacetCounts> counts = new LinkedHashMap<>();

  /** Fields of terms that are filtered by, then those of spans. */
  private final List<String> filters = new ArrayList<>();

  private final long[] refusedOnlyBy;
  private long total;
  private long totalWithoutFilters;

  Tally(SearchQuery asked, IndexReader reader) throws IOException {
    this.asked = asked;
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    asked.filters().forEach((facet, values) -> wanted.put(IndexSchema.facetField(facet), values));
    asked
        .named()
        .terms()
        .forEach((name, values) -> wanted.put(IndexSchema.termField(name), values));
    filters.addAll(wanted.keySet());
    asked.named().spans().keySet().forEach(name -> filters.add(IndexSchema.spanField(name)));
    refusedOnlyBy = new long[filters.size()];
    for (Facet facet : Facet.values()) {
      count(IndexSchema.facetField(facet), wanted, reader);
    }
    for (String name : asked.named().counted()) {
      count(IndexSchema.termField(name), wanted, reader);
    }
    for (String field : wanted.keySet()) {
      count(field, wanted, reader);
    }
  }

  private void count(String field, Map<String, Set<String>> wanted, IndexReader reader)
      throws IOException {
    if (!counts.containsKey(field)) {
      Set<String> chosen = wanted.getOrDefault(field, Set.of());
      counts.put(field, new FacetCounts(FacetValues.of(reader, field), field, chosen));
    }
  }

  /** Fields that are filtered by; those of spans have no counts. */
  List<String> filters() {
    return filters;
  }

  /** The counts of a field of terms. */
  FacetCounts of(String field) {
    return counts.get(field);
  }

  /** What is counted without being filtered by. */
  List<FacetCounts> free() {
    return counts.entrySet().stream()
        .filter(field -> !filters.contains(field.getKey()) && field.getValue().hasValues())
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * Adds what one segment holds.
   *
   * @param refused by the place of the filter that alone refused
   */
  void add(long seen, long accepted, long[] refused) {
    totalWithoutFilters += seen;
    total += accepted;
    Arrays.setAll(refusedOnlyBy, i -> refusedOnlyBy[i] + refused[i]);
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
    return total + refusedOnlyBy[filters.indexOf(field)];
  }

  Map<Facet, List<FacetCount>> facets() throws IOException {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, listed(IndexSchema.facetField(facet)));
    }
    return facets;
  }

  NamedCounts named() throws IOException {
    Map<String, List<FacetCount>> values = new HashMap<>();
    for (String name : asked.named().counted()) {
      values.put(name, listed(IndexSchema.termField(name)));
    }
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

  private List<FacetCount> listed(String field) throws IOException {
    return counts.get(field).listed(asked.facetValues());
  }
}

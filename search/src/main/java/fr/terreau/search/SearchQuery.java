package fr.terreau.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A question: whatever the reader typed, what they ticked, and who they are.
 *
 * @param text free; no syntax can break it. Quotation marks ask for words side by side, or for one
 *     word as it is; {@code -} before a word or a quotation leaves out the sheets that hold it;
 *     {@code OR} or {@code OU} in capitals between two of them takes either; {@code *} after three
 *     letters or more takes every ending
 * @param filters values joined by « or » inside a facet, by « and » between facets
 * @param readerAccess the tokens the reader holds; with none, nothing is found
 * @param page counted from 1; hits beyond {@value #REACHABLE_HITS} are counted but not listed
 * @param size hits a page, 1 to {@value #MAX_SIZE}
 * @param facetValues how many values to list for each facet, selected ones come on top of it
 * @param named filters that only the sheets know
 */
public record SearchQuery(
    String text,
    Map<Facet, Set<String>> filters,
    Set<String> readerAccess,
    int page,
    int size,
    SearchSort sort,
    int facetValues,
    NamedFilters named) {

  public static final int MAX_SIZE = 100;
  public static final int REACHABLE_HITS = 10_000;
  private static final int USUAL_SIZE = 20;
  private static final int USUAL_FACET_VALUES = 50;

  /** A question without named filters. */
  public SearchQuery(
      String text,
      Map<Facet, Set<String>> filters,
      Set<String> readerAccess,
      int page,
      int size,
      SearchSort sort,
      int facetValues) {
    this(text, filters, readerAccess, page, size, sort, facetValues, NamedFilters.none());
  }

  public SearchQuery {
    Objects.requireNonNull(named, "named");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(sort, "sort");
    readerAccess = Set.copyOf(readerAccess);
    filters = copyOf(filters);
    page = Math.max(1, page);
    size = Math.clamp(size, 1, MAX_SIZE);
    facetValues = Math.max(0, facetValues);
  }

  /** The first page of the best answers. */
  public static SearchQuery of(String text, Set<String> readerAccess) {
    return new SearchQuery(
        text, Map.of(), readerAccess, 1, USUAL_SIZE, SearchSort.RELEVANCE, USUAL_FACET_VALUES);
  }

  public SearchQuery filteredBy(Map<Facet, Set<String>> chosen) {
    return new SearchQuery(text, chosen, readerAccess, page, size, sort, facetValues, named);
  }

  public SearchQuery at(int wantedPage, int wantedSize) {
    return new SearchQuery(
        text, filters, readerAccess, wantedPage, wantedSize, sort, facetValues, named);
  }

  public SearchQuery sortedBy(SearchSort wanted) {
    return new SearchQuery(text, filters, readerAccess, page, size, wanted, facetValues, named);
  }

  public SearchQuery withFacetValues(int wanted) {
    return new SearchQuery(text, filters, readerAccess, page, size, sort, wanted, named);
  }

  public SearchQuery with(NamedFilters chosen) {
    return new SearchQuery(text, filters, readerAccess, page, size, sort, facetValues, chosen);
  }

  private static Map<Facet, Set<String>> copyOf(Map<Facet, Set<String>> filters) {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    filters.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Set.copyOf(values));
          }
        });
    return Collections.unmodifiableMap(copy);
  }
}

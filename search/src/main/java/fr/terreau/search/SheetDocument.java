package fr.terreau.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A sheet as the index needs it: plain texts, facet values, rights.
 *
 * @param body all other text of the sheet
 * @param keywords words that find the sheet without being shown: concepts, acronyms, places
 * @param access opaque tokens; a reader who holds one of them may find the sheet
 * @param pages text of the attachments, in reading order
 * @param display returned untouched with each hit, in this order
 * @param facts short answers, searched with less weight than the body
 * @param terms values to filter by, under any name
 * @param spans numbers and dates to filter by, under any name
 * @param sortKeys what the sheet is put in order by, where {@link SearchSort} asks for a key
 */
public record SheetDocument(
    String id,
    String title,
    String summary,
    String body,
    List<String> keywords,
    Map<Facet, List<String>> facets,
    Set<String> access,
    LocalDate sortDate,
    List<PageText> pages,
    Map<String, String> display,
    List<Fact> facts,
    Map<String, List<String>> terms,
    Map<String, List<Span>> spans,
    Map<SearchSort, Long> sortKeys) {

  /** A sheet without keys to sort by. */
  public SheetDocument(
      String id,
      String title,
      String summary,
      String body,
      List<String> keywords,
      Map<Facet, List<String>> facets,
      Set<String> access,
      LocalDate sortDate,
      List<PageText> pages,
      Map<String, String> display,
      List<Fact> facts,
      Map<String, List<String>> terms,
      Map<String, List<Span>> spans) {
    this(
        id, title, summary, body, keywords, facets, access, sortDate, pages, display, facts, terms,
        spans, Map.of());
  }

  /** A sheet without facts nor filters of its own. */
  public SheetDocument(
      String id,
      String title,
      String summary,
      String body,
      List<String> keywords,
      Map<Facet, List<String>> facets,
      Set<String> access,
      LocalDate sortDate,
      List<PageText> pages,
      Map<String, String> display) {
    this(
        id, title, summary, body, keywords, facets, access, sortDate, pages, display, List.of(),
        Map.of(), Map.of());
  }

  public SheetDocument {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a sheet needs an id");
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(sortDate, "sortDate");
    keywords = List.copyOf(keywords);
    facets = copyOf(facets);
    access = Set.copyOf(access);
    pages = List.copyOf(pages);
    display = Collections.unmodifiableMap(new LinkedHashMap<>(display));
    facts = List.copyOf(facts);
    terms = copyOfNamed(terms);
    spans = copyOfNamed(spans);
    sortKeys = Map.copyOf(sortKeys);
  }

  /** The same sheet, put in order by these keys. */
  public SheetDocument sortedBy(Map<SearchSort, Long> keys) {
    return new SheetDocument(
        id, title, summary, body, keywords, facets, access, sortDate, pages, display, facts, terms,
        spans, keys);
  }

  private static <V> Map<String, List<V>> copyOfNamed(Map<String, List<V>> named) {
    Map<String, List<V>> copy = new TreeMap<>();
    named.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }

  private static Map<Facet, List<String>> copyOf(Map<Facet, List<String>> facets) {
    Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    facets.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }
}

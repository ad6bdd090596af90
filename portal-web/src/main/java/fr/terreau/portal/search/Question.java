package fr.terreau.portal.search;

import fr.terreau.search.Facet;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchSort;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question as it stands in an address. Whatever the address holds is a question: what makes no
 * sense is left out.
 */
record Question(String text, Map<Facet, Set<String>> filters, SearchSort sort, int page, int size) {

  private static final int USUAL_SIZE = 10;
  private static final int LONGEST_TEXT = 1000;
  private static final int MOST_VALUES = 50;
  private static final int FACET_VALUES = 60;

  /** Names that machines may use beside those of the pages. */
  private static final Map<Facet, String> ENGLISH =
      Map.of(
          Facet.DEPARTMENT, "department",
          Facet.SUBJECT, "subject",
          Facet.YEAR, "year",
          Facet.EVENT, "event",
          Facet.PLACE, "place");

  static Question of(MultivaluedMap<String, String> parameters) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values = new LinkedHashSet<>();
      for (String name : List.of(facet.urlName(), machineName(facet))) {
        parameters.getOrDefault(name, List.of()).stream()
            .filter(value -> !value.isBlank() && values.size() < MOST_VALUES)
            .forEach(values::add);
      }
      if (!values.isEmpty()) {
        filters.put(facet, values);
      }
    }
    String text = first(parameters, "q");
    return new Question(
        text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
        filters,
        first(parameters, "tri").equals("recentes") ? SearchSort.DATE : SearchSort.RELEVANCE,
        number(first(parameters, "page"), 1),
        number(first(parameters, "size"), USUAL_SIZE));
  }

  /** The name of a facet for machines. */
  static String machineName(Facet facet) {
    return ENGLISH.getOrDefault(facet, facet.urlName());
  }

  SearchQuery asked(Set<String> readerAccess) {
    return new SearchQuery(text, filters, readerAccess, page, size, sort, FACET_VALUES);
  }

  /** Whether there is anything to look for. */
  boolean isEmpty() {
    return text.isBlank() && filters.isEmpty();
  }

  /** The address of this question at another page. */
  String url(int atPage) {
    return url(filters, atPage);
  }

  String urlWithout(Facet facet, String value) {
    Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
    filters.forEach((f, values) -> fewer.put(f, new LinkedHashSet<>(values)));
    fewer.computeIfAbsent(facet, none -> new LinkedHashSet<>()).remove(value);
    return url(fewer, 1);
  }

  String urlWithout(Facet facet) {
    Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
    fewer.putAll(filters);
    fewer.remove(facet);
    return url(fewer, 1);
  }

  String urlWithoutFilters() {
    return url(Map.of(), 1);
  }

  private String url(Map<Facet, Set<String>> with, int atPage) {
    List<String> pairs = new ArrayList<>();
    pairs.add("q=" + encoded(text));
    with.forEach(
        (facet, values) ->
            values.forEach(value -> pairs.add(facet.urlName() + "=" + encoded(value))));
    if (sort == SearchSort.DATE) {
      pairs.add("tri=recentes");
    }
    if (atPage > 1) {
      pairs.add("page=" + atPage);
    }
    return "/recherche?" + String.join("&", pairs);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String first(MultivaluedMap<String, String> parameters, String name) {
    String value = parameters.getFirst(name);
    return value == null ? "" : value.strip();
  }

  private static int number(String text, int usual) {
    return text.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(text)) : usual;
  }
}

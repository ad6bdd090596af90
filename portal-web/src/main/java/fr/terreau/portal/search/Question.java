package fr.terreau.portal.search;

import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.platform.SheetFilter;
import fr.terreau.portal.platform.SheetFilters;
import fr.terreau.portal.search.reading.Reading;
import fr.terreau.search.Facet;
import fr.terreau.search.NamedFilters;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchSort;
import fr.terreau.search.Span;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question as it stands in an address. Whatever the address holds is a question: what makes no
 * sense is left out.
 *
 * @param terms values of the filters of sheets, by name
 * @param ranges numbers and dates, by name
 * @param reading what of the text is read as words, and what was understood of it
 */
record Question(
    String text,
    Map<Facet, Set<String>> filters,
    Map<String, Set<String>> terms,
    Map<String, Range> ranges,
    SearchSort sort,
    int page,
    int size,
    ReadText reading) {

  /** After the name of a filter, the field of a form for its first end, and that for its last. */
  static final String FROM = ".from";

  static final String TO = ".to";

  private static final int USUAL_SIZE = 10;
  private static final int LONGEST_TEXT = 1000;
  private static final int MOST_VALUES = 50;
  private static final int MOST_FILTERS = 30;

  /** All départements and the régions they lie in. */
  private static final int FACET_VALUES = 130;

  /** Names that machines may use beside those of the pages. */
  private static final Map<Facet, String> ENGLISH =
      Map.of(
          Facet.DEPARTMENT, "department",
          Facet.SUBJECT, "subject",
          Facet.YEAR, "year",
          Facet.EVENT, "event",
          Facet.PLACE, "place");

  /** Fields of sheets that are facets under another name. */
  private static final Map<Facet, String> FIELDS =
      Map.of(
          Facet.TYPE, "practiceType",
          Facet.NATURE, "resourceNature",
          Facet.ORGANISATION, "producer",
          Facet.SUBJECT, "subjects");

  /** A question whose text was not read yet. */
  Question(
      String text,
      Map<Facet, Set<String>> filters,
      Map<String, Set<String>> terms,
      Map<String, Range> ranges,
      SearchSort sort,
      int page,
      int size) {
    this(text, filters, terms, ranges, sort, page, size, ReadText.UNREAD);
  }

  static Question of(MultivaluedMap<String, String> parameters) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values = new LinkedHashSet<>();
      for (String name : names(facet)) {
        given(parameters, name).stream()
            .filter(value -> values.size() < MOST_VALUES)
            .forEach(values::add);
      }
      if (!values.isEmpty()) {
        filters.put(facet, values);
      }
    }
    Areas.gathered(filters, given(parameters, Areas.REGION), MOST_VALUES);
    String text = first(parameters, "q");
    return new Question(
        text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
        filters,
        terms(parameters),
        ranges(parameters),
        SortName.named(List.of(first(parameters, "tri"), first(parameters, "sort"))),
        number(first(parameters, "page"), 1),
        number(first(parameters, "size"), USUAL_SIZE),
        ReadText.of(parameters, text));
  }

  private static Map<String, Set<String>> terms(MultivaluedMap<String, String> parameters) {
    Map<String, Set<String>> terms = new LinkedHashMap<>();
    for (String name : parameters.keySet()) {
      Optional<SheetFilter> filter = filter(name).filter(f -> !f.kind().spans());
      Set<String> values = new LinkedHashSet<>();
      filter.ifPresent(
          f ->
              given(parameters, name).stream()
                  .filter(value -> values.size() < MOST_VALUES && f.knows(value))
                  .forEach(values::add));
      if (!values.isEmpty() && terms.size() < MOST_FILTERS) {
        terms.put(name, values);
      }
    }
    return terms;
  }

  private static Map<String, Range> ranges(MultivaluedMap<String, String> parameters) {
    Map<String, Range> ranges = new LinkedHashMap<>();
    for (String parameter : parameters.keySet()) {
      boolean field = parameter.endsWith(FROM) || parameter.endsWith(TO);
      String name = field ? parameter.substring(0, parameter.lastIndexOf('.')) : parameter;
      filter(name)
          .filter(f -> f.kind().spans() && ranges.size() < MOST_FILTERS)
          .flatMap(f -> range(parameters, f))
          .ifPresent(range -> ranges.put(name, range));
    }
    return ranges;
  }

  private static Optional<Range> range(
      MultivaluedMap<String, String> parameters, SheetFilter filter) {
    String name = filter.name();
    return given(parameters, name).stream()
        .flatMap(value -> Range.read(value, filter.kind()).stream())
        .findFirst()
        .or(
            () ->
                Range.between(
                    first(parameters, name + FROM), first(parameters, name + TO), filter.kind()));
  }

  /** The filter of sheets of this name, unless it is a facet under another name. */
  private static Optional<SheetFilter> filter(String name) {
    return FIELDS.containsValue(name) ? Optional.empty() : SheetFilters.named(name);
  }

  private static List<String> given(MultivaluedMap<String, String> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values == null
        ? List.of()
        : values.stream().filter(value -> value != null && !value.isBlank()).toList();
  }

  /** The name of a facet for machines. */
  static String machineName(Facet facet) {
    return ENGLISH.getOrDefault(facet, facet.urlName());
  }

  /** Every name that an address may call a facet by. */
  static Set<String> names(Facet facet) {
    Set<String> names = new LinkedHashSet<>(List.of(machineName(facet), facet.urlName()));
    Optional.ofNullable(FIELDS.get(facet)).ifPresent(names::add);
    return names;
  }

  /** Whether a filter of sheets is counted as a facet already. */
  static boolean isFacet(SheetFilter filter) {
    return FIELDS.containsValue(filter.name());
  }

  /** The type of practice that was chosen alone. */
  Optional<PracticeType> onlyType() {
    Set<String> types = filters.getOrDefault(Facet.TYPE, Set.of());
    return types.size() == 1
        ? Arrays.stream(PracticeType.values())
            .filter(type -> types.contains(type.name()))
            .findFirst()
        : Optional.empty();
  }

  /**
   * The question for the engine.
   *
   * @param counted names of filters of sheets to count the values of
   */
  SearchQuery asked(Set<String> readerAccess, Set<String> counted) {
    Question all = withUnderstood();
    Map<String, Span> spans = new LinkedHashMap<>();
    all.ranges().forEach((name, range) -> spans.put(name, range.span()));
    return new SearchQuery(
        reading.words(text),
        Areas.forEngine(all.filters()),
        readerAccess,
        page,
        size,
        sort,
        FACET_VALUES,
        new NamedFilters(all.terms(), spans, counted));
  }

  /** With what was understood of the text among what was chosen. */
  private Question withUnderstood() {
    if (reading.active().isEmpty()) {
      return this;
    }
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    facets.putAll(filters);
    Map<String, Set<String>> someTerms = new LinkedHashMap<>(terms);
    Map<String, Range> someRanges = new LinkedHashMap<>(ranges);
    for (Reading each : reading.active()) {
      Question said = said(each);
      said.filters().forEach((facet, values) -> facets.merge(facet, values, Question::joined));
      said.terms().forEach((name, values) -> someTerms.merge(name, values, Question::joined));
      said.ranges().forEach(someRanges::putIfAbsent);
    }
    return filtered(facets, someTerms, someRanges);
  }

  /** What was understood, as if an address said it. */
  static Question said(Reading understood) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    parameters.addAll(understood.name(), understood.values());
    return of(parameters);
  }

  private static Set<String> joined(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** The same question with what was understood of its text. */
  Question read(ReadText understood) {
    return new Question(text, filters, terms, ranges, sort, page, size, understood);
  }

  Question at(int wantedPage, int wantedSize) {
    return new Question(text, filters, terms, ranges, sort, wantedPage, wantedSize, reading);
  }

  /** Whether there is anything to look for. */
  boolean isEmpty() {
    return text.isBlank() && !isFiltered();
  }

  boolean isFiltered() {
    return !filters.isEmpty()
        || !terms.isEmpty()
        || !ranges.isEmpty()
        || !reading.active().isEmpty();
  }

  /** Other words with the same filters. */
  Question asking(String words) {
    return new Question(words, filters, terms, ranges, sort, 1, size);
  }

  Question sortedBy(SearchSort wanted) {
    return new Question(text, filters, terms, ranges, wanted, page, size, reading);
  }

  /** The address of this question at another page. */
  String url(int atPage) {
    List<String> pairs = pairs();
    if (sort != SearchSort.RELEVANCE) {
      pairs.add(pair("tri", SortName.of(sort).page()));
    }
    if (atPage > 1) {
      pairs.add("page=" + atPage);
    }
    return "/recherche?" + String.join("&", pairs);
  }

  /** The address of the feed of this question, which has an order of its own. */
  String feedUrl() {
    return "/pratiques.atom?" + String.join("&", pairs());
  }

  /** Where this question is kept and followed. */
  String alertUrl() {
    return "/alertes/nouvelle?" + String.join("&", pairs());
  }

  Results.Exports exports() {
    String same = url(1).substring("/recherche".length());
    return new Results.Exports(
        "/pratiques.csv" + same, "/pratiques.ris" + same, feedUrl(), alertUrl());
  }

  private List<String> pairs() {
    List<String> pairs = new ArrayList<>();
    pairs.add("q=" + encoded(text));
    filters.forEach(
        (facet, values) -> values.forEach(value -> pairs.add(pair(facet.urlName(), value))));
    terms.forEach((name, values) -> values.forEach(value -> pairs.add(pair(name, value))));
    ranges.forEach((name, range) -> pairs.add(pair(name, range.written())));
    reading.asWords().forEach(words -> pairs.add(pair(ReadText.AS_WORDS, words)));
    return pairs;
  }

  private static String pair(String name, String value) {
    return name + "=" + encoded(value);
  }

  String urlWithout(Facet facet, String value) {
    Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
    filters.forEach((f, values) -> fewer.put(f, without(values, f == facet ? value : null)));
    return filtered(fewer, terms, ranges).url(1);
  }

  String urlWithout(Facet facet) {
    Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
    fewer.putAll(filters);
    fewer.remove(facet);
    return filtered(fewer, terms, ranges).url(1);
  }

  String urlWithout(String name, String value) {
    Map<String, Set<String>> fewer = new LinkedHashMap<>();
    terms.forEach((n, values) -> fewer.put(n, without(values, n.equals(name) ? value : null)));
    return filtered(filters, fewer, ranges).url(1);
  }

  /** Without any value of a filter of sheets. */
  String urlWithout(String name) {
    Map<String, Set<String>> fewer = new LinkedHashMap<>(terms);
    fewer.remove(name);
    Map<String, Range> fewerRanges = new LinkedHashMap<>(ranges);
    fewerRanges.remove(name);
    return filtered(filters, fewer, fewerRanges).url(1);
  }

  /** The address where the words of a reading are words, or where what was written out is gone. */
  String urlWithout(Reading understood) {
    Question other =
        understood.written()
            ? new Question(
                reading.withoutWritten(text, understood),
                filters,
                terms,
                ranges,
                sort,
                page,
                size,
                reading)
            : read(reading.asWords(understood.words()));
    return other.url(1);
  }

  /** The same question with nothing understood: all its words are words. */
  Question asWordsAlone() {
    return read(reading.allAsWords());
  }

  String urlWithoutFilters() {
    return asWordsAlone().filtered(Map.of(), Map.of(), Map.of()).url(1);
  }

  private Question filtered(
      Map<Facet, Set<String>> facets,
      Map<String, Set<String>> someTerms,
      Map<String, Range> someRanges) {
    return new Question(text, facets, someTerms, someRanges, sort, page, size, reading);
  }

  private static Set<String> without(Set<String> values, String removed) {
    Set<String> fewer = new LinkedHashSet<>(values);
    fewer.remove(removed);
    return fewer;
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

package fr.terreau.portal.browse;

import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.HitDisplay;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Typography;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SearchSort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Sheets by place and by organisation, asked of the index: the rights of the reader are a filter
 * before anything is counted.
 */
@RequestScoped
class Sheets {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int ON_A_PAGE = 20;
  private static final int LAST_PAGE = SearchQuery.REACHABLE_HITS / ON_A_PAGE;

  /** More than there are départements, and more than organisations will be. */
  private static final int ALL_VALUES = 2000;

  @Inject private SearchEngine engine;
  @Inject private WhoIsAsking who;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /**
   * One page of the sheets with this value.
   *
   * @param typed the number of the page as the address gives it, or null
   * @param url the address of the page with a number
   */
  SheetList list(Facet facet, String value, String typed, IntFunction<String> url) {
    int page = page(typed);
    SearchQuery query =
        newest().filteredBy(Map.of(facet, Set.of(value))).at(page, ON_A_PAGE).withFacetValues(50);
    SearchResult answer = engine.search(query);
    long last = Math.min(LAST_PAGE, (answer.total() + ON_A_PAGE - 1) / ON_A_PAGE);
    return new SheetList(
        answer.total(),
        lines(answer),
        answer.facets().get(Facet.TYPE).stream().map(count -> type(count, facet, value)).toList(),
        page,
        page > 1 ? Optional.of(url.apply(page - 1)) : Optional.empty(),
        page < last ? Optional.of(url.apply(page + 1)) : Optional.empty());
  }

  /** The newest sheets with one of these values, leaving out those that are shown already. */
  List<SheetLine> others(Facet facet, Set<String> values, SheetList shown, int atMost) {
    if (values.isEmpty()) {
      return List.of();
    }
    Set<String> known = new TreeSet<>(shown.lines().stream().map(SheetLine::id).toList());
    SearchQuery query =
        newest()
            .filteredBy(Map.of(facet, values))
            .at(1, Math.min(SearchQuery.MAX_SIZE, atMost + known.size()))
            .withFacetValues(0);
    return lines(engine.search(query)).stream()
        .filter(line -> !known.contains(line.id()))
        .limit(atMost)
        .toList();
  }

  /** How many sheets carry each value of a facet; values without sheets are not there. */
  Map<String, Long> counts(Facet facet) {
    Map<String, Long> counts = new LinkedHashMap<>();
    engine
        .search(newest().at(1, 1).withFacetValues(ALL_VALUES))
        .facets()
        .get(facet)
        .forEach(count -> counts.put(count.value(), count.count()));
    return counts;
  }

  /** The address of a search with these filters. */
  static String searchUrl(Facet facet, String value) {
    return "/recherche?q=&" + facet.urlName() + "=" + encoded(value);
  }

  private SearchQuery newest() {
    return SearchQuery.of("", PracticeRights.tokensOf(who.actor())).sortedBy(SearchSort.DATE);
  }

  /** A number that makes no sense is the first page. */
  private static int page(String typed) {
    return typed != null && typed.matches("[1-9]\\d{0,5}")
        ? Math.min(LAST_PAGE, Integer.parseInt(typed))
        : 1;
  }

  private static SheetList.TypeCount type(FacetCount count, Facet facet, String value) {
    return new SheetList.TypeCount(
        count.value(),
        count.count(),
        searchUrl(facet, value) + "&" + Facet.TYPE.urlName() + "=" + encoded(count.value()));
  }

  private List<SheetLine> lines(SearchResult answer) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
    Messages messages = frames.messages();
    return answer.hits().stream().map(hit -> line(hit, today, messages)).toList();
  }

  private static SheetLine line(SearchHit hit, LocalDate today, Messages messages) {
    Map<String, String> display = hit.display();
    Optional<LocalDate> date = day(display, HitDisplay.DATE);
    String reference = display.get(HitDisplay.REFERENCE);
    return new SheetLine(
        hit.id(),
        "/pratiques/" + reference + "/" + display.getOrDefault(HitDisplay.SLUG, "pratique"),
        new Cote(
            display.getOrDefault(HitDisplay.TYPE, ""),
            display.getOrDefault(HitDisplay.BADGE, ""),
            date.map(day -> String.valueOf(day.getYear())).orElse("")),
        display.getOrDefault(HitDisplay.NATURE, ""),
        Typography.kept(hit.title().text()),
        display.getOrDefault(HitDisplay.ORGANISATION, ""),
        display.getOrDefault(HitDisplay.TERRITORY, ""),
        date.map(day -> messages.monthAndYear(YearMonth.from(day))).orElse(""),
        status(display, today),
        display.getOrDefault(HitDisplay.VISIBILITY, "PUBLIC"));
  }

  /** A sheet whose review is late is to be checked, whatever was written last. */
  private static String status(Map<String, String> display, LocalDate today) {
    String status = display.getOrDefault(HitDisplay.STATUS, "PUBLIE");
    boolean late = day(display, HitDisplay.DUE).filter(due -> due.isBefore(today)).isPresent();
    return status.equals("PUBLIE") && late ? "A_VERIFIER" : status;
  }

  private static Optional<LocalDate> day(Map<String, String> display, String name) {
    return Optional.ofNullable(display.get(name)).map(LocalDate::parse);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

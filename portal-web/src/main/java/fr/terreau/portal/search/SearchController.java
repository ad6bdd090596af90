package fr.terreau.portal.search;

import fr.terreau.domain.event.Event;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.search.NoResultPage.Lift;
import fr.terreau.portal.search.NoResultPage.Way;
import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SearchSort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The home page and the answers to questions. */
@Path("/")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class SearchController {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int LATEST = 6;
  private static final int SHELF = 100;
  private static final int AROUND = 3;

  @Inject private SearchEngine engine;
  @Inject private Searching search;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Events events;
  @Inject private FacetViews facets;
  @Inject private CloseWords closeWords;
  @Inject private FoundSheets found;
  @Inject private VainQuestions vain;
  @Inject private Clock clock;

  @GET
  public Page home() {
    SearchQuery newest =
        SearchQuery.of("", access()).sortedBy(SearchSort.DATE).at(1, SHELF).withFacetValues(SHELF);
    SearchResult all = engine.search(newest);
    Messages messages = frames.messages();
    List<Hit> lines = lines(all, "", messages);
    Home home =
        new Home(
            all.total(),
            all.facets().get(Facet.ORGANISATION).size(),
            all.facets().get(Facet.TYPE).stream().map(SearchController::entry).toList(),
            lines.stream().map(Hit::cote).toList(),
            lines.subList(0, Math.min(LATEST, lines.size())),
            day(messages));
    return new SearchPage(frames.frame(Section.CHERCHER), "", Optional.of(home), Optional.empty());
  }

  @GET
  @Path("recherche")
  public Response answers(@Context UriInfo address) {
    Question question = Question.of(address.getQueryParameters());
    Searching.Answer answer =
        search.askWithOthers(
            question, access(), FacetViews.counted(question, who.actor().isPresent()));
    if (search.ready()) {
      vain.note(answer.read(), answer.result());
    }
    if (answer.result().total() == 0) {
      return Response.ok(none(answer.read(), answer.result())).build();
    }
    // An old link, or sheets were withdrawn since: the last page that there is.
    int last = last(question, answer.result().total());
    return question.page() > last
        ? Redirect.to(question.url(last))
        : Response.ok(results(answer.read(), answer.result(), answer.others())).build();
  }

  private Page results(Question question, SearchResult answer, Optional<Searching.Others> beyond) {
    Messages messages = frames.messages();
    List<FacetViews.Active> active = facets.active(question, answer, messages);
    List<Results.Filter> usual = facets.usual(question, answer, access(), messages);
    Optional<Results.Group> ofType = facets.ofType(question, answer, messages);
    Optional<Results.Group> others = facets.others(question, answer, messages);
    Results results =
        new Results(
            answer.total(),
            Relaxations.shown(question.text(), answer.relaxation()),
            usual,
            ofType,
            others,
            carried(
                question,
                active,
                Stream.of(usual.stream(), inside(ofType), inside(others))
                    .flatMap(shown -> shown)
                    .map(Results.Filter::name)
                    .collect(Collectors.toSet())),
            chips(active),
            question.urlWithoutFilters(),
            Arrays.stream(SortName.values())
                .map(name -> new Results.Sort(name.page(), name.sort() == question.sort()))
                .toList(),
            lines(answer, question.text(), messages),
            pagination(question, answer.total()),
            question.exports(),
            Relaxations.meant(question, answer),
            reading(question, answer, beyond, messages));
    return new SearchPage(
        frames.frame(Section.CHERCHER), question.text(), Optional.empty(), Optional.of(results));
  }

  private Page none(Question question, SearchResult answer) {
    Messages messages = frames.messages();
    List<FacetViews.Active> active = facets.active(question, answer, messages);
    List<Lift> lifts =
        active.stream()
            .filter(filter -> filter.whenLifted() > 0)
            .map(f -> new Lift(f.words(), f.urlWithout(), f.whenLifted()))
            .toList();
    Optional<Way> without =
        answer.totalWithoutFilters() > 0 && question.isFiltered()
            ? Optional.of(
                new Way(
                    question.text(),
                    question.urlWithoutFilters(),
                    Optional.of(answer.totalWithoutFilters())))
            : Optional.empty();
    return new NoResultPage(
        frames.frame(Section.CHERCHER),
        question.text(),
        active.stream().map(FacetViews.Active::words).toList(),
        Relaxations.meant(question, answer)
            .map(meant -> new Way(meant.text(), meant.url(), Optional.of(meant.count()))),
        lifts,
        // A single filter that is lifted gives the same.
        without.filter(way -> active.size() > 1),
        closeWords.of(question.text(), access()),
        Asking.colleagues(question.text(), found.base() + question.url(1), messages),
        question.alertUrl(),
        "/deposer");
  }

  private List<Hit> lines(SearchResult answer, String query, Messages messages) {
    return lines(answer.hits(), query, messages);
  }

  private List<Hit> lines(List<SearchHit> found, String query, Messages messages) {
    Hits hits = new Hits(query, LocalDate.ofInstant(clock.instant(), PARIS));
    return found.stream().map(hit -> hits.line(hit, messages)).toList();
  }

  private static List<Results.Chip> chips(List<FacetViews.Active> active) {
    return active.stream()
        .flatMap(
            filter ->
                filter.values().stream()
                    .map(
                        value ->
                            new Results.Chip(
                                filter.label().apply(value), filter.url().apply(value))))
        .toList();
  }

  private static Stream<Results.Filter> inside(Optional<Results.Group> group) {
    return group.stream().flatMap(g -> g.filters().stream());
  }

  /** What the address filters by although the page shows no field for it must not get lost. */
  private static List<Results.Carried> carried(
      Question question, List<FacetViews.Active> active, Set<String> shown) {
    Stream<Results.Carried> filters =
        active.stream()
            .filter(filter -> !shown.contains(filter.name()))
            .flatMap(
                filter -> filter.values().stream().map(v -> new Results.Carried(filter.name(), v)));
    return Stream.concat(filters, wordsKept(question)).toList();
  }

  /** Words to be read as words stay so while the question stays, and are forgotten with it. */
  private static Stream<Results.Carried> wordsKept(Question question) {
    Set<String> asWords = question.reading().asWords();
    return asWords.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            asWords.stream().map(words -> new Results.Carried(ReadText.AS_WORDS, words)),
            Stream.of(new Results.Carried(ReadText.FOR, question.text())));
  }

  private ReadingView reading(
      Question question,
      SearchResult answer,
      Optional<Searching.Others> others,
      Messages messages) {
    return new ReadingView(
        facets.understood(question, answer, messages).stream()
            .map(
                each ->
                    new ReadingView.Item(
                        each.label(),
                        each.reading().words(),
                        each.url(),
                        each.lifted(),
                        each.similar().map(url -> Link.to(url, messages.get("reading.similar")))))
            .toList(),
        others.map(
            other ->
                new ReadingView.Others(
                    other.total(), other.url(), lines(other.hits(), question.text(), messages))));
  }

  private static Results.Pagination pagination(Question question, long total) {
    int last = last(question, total);
    int from = Math.max(1, question.page() - AROUND);
    int to = Math.min(last, question.page() + AROUND);
    return new Results.Pagination(
        IntStream.rangeClosed(from, to)
            .mapToObj(n -> new Results.PageLink(n, question.url(n), n == question.page()))
            .toList(),
        question.page() > 1 ? Optional.of(question.url(question.page() - 1)) : Optional.empty(),
        question.page() < last ? Optional.of(question.url(question.page() + 1)) : Optional.empty());
  }

  private static int last(Question question, long total) {
    long reachable = Math.min(total, SearchQuery.REACHABLE_HITS);
    return Math.toIntExact(Math.max(1, Math.ceilDiv(reachable, question.size())));
  }

  private static Home.TypeEntry entry(FacetCount count) {
    return new Home.TypeEntry(
        count.value(), count.count(), "/recherche?q=&type=" + Question.encoded(count.value()));
  }

  private Optional<Home.DayEntry> day(Messages messages) {
    return events.all().stream()
        .filter(event -> event.kind() == Event.Kind.JOURNEE_REGIONALE)
        .findFirst()
        .map(
            event ->
                new Home.DayEntry(
                    Link.to("/journees/" + event.slug(), event.title()),
                    event.startsAt().map(start -> date(messages, start)).orElse("")));
  }

  private static String date(Messages messages, java.time.Instant start) {
    return messages.longDate(LocalDate.ofInstant(start, PARIS));
  }

  private Set<String> access() {
    return PracticeRights.tokensOf(who.actor());
  }
}

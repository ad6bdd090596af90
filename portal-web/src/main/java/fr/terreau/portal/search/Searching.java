package fr.terreau.portal.search;

import fr.terreau.portal.search.reading.QuestionReader;
import fr.terreau.portal.search.reading.Reading;
import fr.terreau.search.EngineState;
import fr.terreau.search.Facet;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SearchSort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The one search of the portal: pages, machines, feeds and alerts ask here, so that they agree. */
@ApplicationScoped
class Searching {

  private final SearchEngine engine;
  private final QuestionReader reader;

  protected Searching() {
    this(null, null);
  }

  @Inject
  Searching(SearchEngine engine, QuestionReader reader) {
    this.engine = engine;
    this.reader = reader;
  }

  /**
   * Answers a question as it stands in an address. What its text says of places, numbers and dates
   * filters the answers; a filter that would leave none is lifted, and said to be.
   *
   * @param access what the reader may see, as tokens
   * @param counted names of filters of sheets to count the values of
   */
  Answer ask(Question typed, Set<String> access, Set<String> counted) {
    Question read = read(typed);
    SearchResult result = engine.search(read.asked(access, counted));
    while (result.total() == 0 && !read.reading().guessed().isEmpty()) {
      read = read.read(read.reading().lifting(leastSure(read, result)));
      result = engine.search(read.asked(access, counted));
    }
    return new Answer(read, result, Optional.empty());
  }

  /** The question with what was understood of its text. */
  Question read(Question typed) {
    return typed.read(typed.reading().with(reader.read(typed.text(), typed.reading().asWords())));
  }

  /** The filter without which something is left, numbers and dates first; else all of them. */
  private static List<Reading> leastSure(Question read, SearchResult result) {
    List<Reading> active = read.reading().guessed();
    Optional<Reading> one =
        active.stream()
            .filter(reading -> whenLifted(reading, result) > 0)
            .min((a, b) -> Boolean.compare(isPlace(a), isPlace(b)));
    return one.map(
            reading ->
                active.stream().filter(other -> other.name().equals(reading.name())).toList())
        .orElse(active);
  }

  private static boolean isPlace(Reading reading) {
    return reading.name().equals(Facet.PLACE.urlName());
  }

  private static long whenLifted(Reading reading, SearchResult result) {
    Optional<Facet> facet = Facet.ofUrlName(reading.name());
    return facet.isPresent()
        ? Areas.whenLifted(facet.get(), result)
        : result.named().whenLifted().getOrDefault(reading.name(), 0L);
  }

  /**
   * Answers a question and, when what was understood leaves less than a page, with the best of what
   * it keeps away, so that nobody stops there.
   */
  Answer askWithOthers(Question typed, Set<String> access, Set<String> counted) {
    Answer answer = ask(typed, access, counted);
    Question read = answer.read();
    long found = answer.result().total();
    boolean few =
        found < read.size()
            && !read.reading().guessed().isEmpty()
            && read.page() == 1
            && read.sort() == SearchSort.RELEVANCE;
    if (!few) {
      return answer;
    }
    Question words = read.asWordsAlone();
    SearchResult all =
        engine.search(words.at(1, read.size()).asked(access, Set.of()).withFacetValues(0));
    Set<String> known =
        answer.result().hits().stream().map(SearchHit::id).collect(Collectors.toSet());
    List<SearchHit> others =
        all.hits().stream()
            .filter(hit -> !known.contains(hit.id()))
            .limit(read.size() - found)
            .toList();
    return others.isEmpty()
        ? answer
        : new Answer(
            read, answer.result(), Optional.of(new Others(all.total(), words.url(1), others)));
  }

  /**
   * A question as it would be asked, for those who put it to sheets instead of the index.
   *
   * @param access what the reader may see, as tokens
   */
  SearchQuery query(Question typed, Set<String> access) {
    return read(typed).asked(access, Set.of());
  }

  /** Whether what is not found is not there; false while the index is made anew. */
  boolean ready() {
    return engine.state() == EngineState.READY;
  }

  /** Why each sheet of an answer stands where it does, by identifier; for those who tune it. */
  Map<String, String> explain(Question read, Set<String> access) {
    return engine.explain(read.asked(access, Set.of()));
  }

  /**
   * An answer.
   *
   * @param read the question as it was understood
   * @param others what the understood filters keep away, when they leave less than a page
   */
  record Answer(Question read, SearchResult result, Optional<Others> others) {}

  /**
   * What is found when all words of a question are read as words.
   *
   * @param total how many
   * @param url their address
   * @param hits the best that the understood filters keep away
   */
  record Others(long total, String url, List<SearchHit> hits) {}
}

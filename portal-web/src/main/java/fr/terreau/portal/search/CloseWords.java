package fr.terreau.portal.search;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.domain.vocabulary.Thesaurus;
import fr.terreau.portal.search.NoResultPage.Way;
import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Notions of the thesaurus close to a question that found nothing, each with the number of sheets
 * about it: one look at the index counts them all.
 */
@ApplicationScoped
class CloseWords {

  private static final int TRIED = 12;
  private static final int SHOWN = 4;
  private static final int SHORTEST = 4;
  private static final int MOST_WORDS = 8;

  /** What the ends of a word may cost: « médiathèques » leads to what « médiathèque » names. */
  private static final int ENDING = 2;

  @Inject private Concepts concepts;
  @Inject private SearchEngine engine;

  List<Way> of(String question, Set<String> access) {
    Map<String, Concept> close = close(question, new Thesaurus(concepts.all()));
    if (close.isEmpty()) {
      return List.of();
    }
    SearchQuery about =
        SearchQuery.of("", access)
            .filteredBy(Map.of(Facet.SUBJECT, close.keySet()))
            .at(1, 1)
            .withFacetValues(0);
    Map<String, Long> counts = new HashMap<>();
    for (FacetCount count : engine.search(about).facets().get(Facet.SUBJECT)) {
      counts.put(count.value(), count.count());
    }
    return close.values().stream()
        .filter(concept -> counts.getOrDefault(concept.id(), 0L) > 0)
        .limit(SHOWN)
        .map(concept -> way(concept, counts.get(concept.id())))
        .toList();
  }

  /** The concepts that these words may mean, in no more than a few. */
  static List<Concept> named(String question, Thesaurus thesaurus) {
    return close(question, thesaurus).values().stream().limit(SHOWN - 1).toList();
  }

  private static Map<String, Concept> close(String question, Thesaurus thesaurus) {
    String folded = FoldedText.of(question);
    Map<String, Concept> close = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(folded),
            Arrays.stream(folded.split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .limit(MOST_WORDS)
                .flatMap(CloseWords::beginnings))
        .filter(words -> words.length() >= SHORTEST)
        .distinct()
        .flatMap(words -> thesaurus.search(words, TRIED, Concept::usable).stream())
        .limit(TRIED)
        .forEach(concept -> close.putIfAbsent(concept.id(), concept));
    return close;
  }

  /** A word, and how it begins when it is long: its ending may not be that of the thesaurus. */
  private static Stream<String> beginnings(String word) {
    return word.length() >= SHORTEST + 2 * ENDING
        ? Stream.of(word, word.substring(0, word.length() - ENDING))
        : Stream.of(word);
  }

  private static Way way(Concept concept, long count) {
    return new Way(
        concept.prefLabel(),
        "/recherche?q=&sujet=" + Question.encoded(concept.id()),
        Optional.of(count));
  }
}

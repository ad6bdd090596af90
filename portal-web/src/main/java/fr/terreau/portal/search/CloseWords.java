package fr.terreau.portal.search;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.portal.search.NoResultPage.Way;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words of the thesaurus close to a question that found nothing, if they find something. */
@ApplicationScoped
class CloseWords {

  private static final int TRIED = 6;
  private static final int SHOWN = 3;
  private static final int SHORTEST = 4;

  @Inject private Concepts concepts;
  @Inject private SearchEngine engine;

  List<Way> of(String question, Set<String> access) {
    return Stream.concat(Stream.of(question), Stream.of(question.split("\\s+")))
        .filter(words -> words.length() >= SHORTEST)
        .flatMap(words -> concepts.search(words, TRIED).stream())
        .map(Concept::prefLabel)
        .distinct()
        .limit(TRIED)
        .flatMap(label -> way(label, access).stream())
        .limit(SHOWN)
        .toList();
  }

  private Optional<Way> way(String label, Set<String> access) {
    long count = engine.search(SearchQuery.of(label, access).at(1, 1).withFacetValues(0)).total();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Way(label, "/recherche?q=" + Question.encoded(label), Optional.of(count)));
  }
}

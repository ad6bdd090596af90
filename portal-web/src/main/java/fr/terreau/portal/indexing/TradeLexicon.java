package fr.terreau.portal.indexing;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.ShippedThesaurus;
import fr.terreau.search.Lexicon;
import fr.terreau.search.Lexicon.Notion;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The thesaurus as the engine learns it. Accepted concepts are notions; what a replaced concept was
 * called is a former name of the one that replaces it; candidates are not known yet.
 */
final class TradeLexicon {

  private static final Map<String, Set<String>> CONTEXTS = ShippedThesaurus.contexts();

  private TradeLexicon() {}

  static Lexicon of(Collection<Concept> thesaurus) {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    thesaurus.forEach(concept -> concepts.put(concept.id(), concept));
    Map<String, Set<String>> former = new HashMap<>();
    for (Concept concept : thesaurus) {
      successor(concept, concepts)
          .filter(next -> !next.id().equals(concept.id()))
          .ifPresent(
              next -> {
                Set<String> names =
                    former.computeIfAbsent(next.id(), none -> new LinkedHashSet<>());
                names.add(concept.prefLabel());
                concept.altLabels().stream().map(Label::text).forEach(names::add);
              });
    }
    return new Lexicon(
        thesaurus.stream()
            .filter(Concept::usable)
            .map(c -> notion(c, former.getOrDefault(c.id(), Set.of())))
            .toList());
  }

  /** The accepted concept that stands for this one, if any. */
  private static Optional<Concept> successor(Concept concept, Map<String, Concept> concepts) {
    Set<String> seen = new HashSet<>();
    Concept next = concept;
    while (next != null && !next.usable() && seen.add(next.id())) {
      next = next.replacedBy().map(concepts::get).orElse(null);
    }
    return Optional.ofNullable(next).filter(Concept::usable);
  }

  private static Notion notion(Concept concept, Set<String> former) {
    Set<String> synonyms = new LinkedHashSet<>();
    concept.altLabels().stream().map(Label::text).forEach(synonyms::add);
    synonyms.addAll(former);
    return new Notion(
        concept.id(),
        concept.prefLabel(),
        List.copyOf(synonyms),
        concept.hiddenLabels().stream().map(Label::text).toList(),
        concept.broader(),
        Set.copyOf(concept.related()),
        CONTEXTS.getOrDefault(concept.id(), Set.of()));
  }
}

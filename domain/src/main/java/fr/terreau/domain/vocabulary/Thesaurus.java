package fr.terreau.domain.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All concepts at once, for those who follow the ties between them; read once, asked often. */
public final class Thesaurus {

  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, Set<String>> bearers = new HashMap<>();

  /** The concepts in the order in which they are to be listed. */
  public Thesaurus(Collection<Concept> all) {
    all.forEach(this::put);
  }

  /** Adds a concept or puts it in the place of the one with its identifier. */
  public void put(Concept concept) {
    Concept before = concepts.put(concept.id(), concept);
    if (before != null) {
      bearers.getOrDefault(key(before), Set.of()).remove(before.id());
    }
    bearers.computeIfAbsent(key(concept), unknown -> new HashSet<>()).add(concept.id());
  }

  public Optional<Concept> find(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  public List<Concept> all() {
    return List.copyOf(concepts.values());
  }

  /** The name of a concept, or its identifier when there is none. */
  public String label(String id) {
    return find(id).map(Concept::prefLabel).orElse(id);
  }

  /** What belongs directly to this concept. */
  public List<Concept> narrower(String id) {
    return concepts.values().stream().filter(c -> c.broader().equals(Optional.of(id))).toList();
  }

  /** As {@link Concepts#search}, among the concepts that pass. */
  public List<Concept> search(String text, int atMost, Predicate<Concept> among) {
    return ConceptSearch.search(concepts.values().stream().filter(among).toList(), text, atMost);
  }

  /** Another concept, not deprecated, whose preferred label reads the same. */
  public Optional<Concept> bearer(String prefLabel, String exceptId) {
    return bearers.getOrDefault(FoldedText.of(prefLabel), Set.of()).stream()
        .map(concepts::get)
        .filter(c -> !c.id().equals(exceptId) && c.status() != ConceptStatus.DEPRECIE)
        .findFirst();
  }

  /** Whether a concept would lie below itself if it belonged to that one. */
  public boolean loops(String id, String broader) {
    Set<String> seen = new HashSet<>(Set.of(id));
    Optional<String> above = Optional.of(broader);
    while (above.isPresent()) {
      if (!seen.add(above.get())) {
        return true;
      }
      above = find(above.get()).flatMap(Concept::broader);
    }
    return false;
  }

  /** The concept to use instead of a deprecated one, through all that was replaced in turn. */
  public Optional<Concept> successor(String id) {
    Set<String> seen = new HashSet<>(Set.of(id));
    Optional<Concept> next = find(id).flatMap(Concept::replacedBy).flatMap(this::find);
    while (next.flatMap(Concept::replacedBy).isPresent() && seen.add(next.get().id())) {
      next = next.flatMap(Concept::replacedBy).flatMap(this::find);
    }
    return next;
  }

  private static String key(Concept concept) {
    return FoldedText.of(concept.prefLabel());
  }
}

package fr.terreau.domain.vocabulary;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The thesaurus. It is small enough to be read whole. */
public interface Concepts {

  /** The concept with this identifier. */
  Optional<Concept> find(String id);

  /** Every concept, by preferred label; accents and case do not matter to the order. */
  List<Concept> all();

  /**
   * Adds these concepts, or replaces those of the same identifier; never removes one. The state
   * moves on.
   */
  void saveAll(Collection<Concept> concepts);

  /** The state of the thesaurus. */
  State state();

  /** The same, and keeps other writers waiting until the end of the transaction. */
  State lock();

  /** Adds what somebody changed; its number must follow the last one of the concept. */
  void record(ConceptChange change);

  /** What people changed about a concept, oldest first. */
  List<ConceptChange> history(String id);

  /** How many changes of people a concept has seen: the version that a writer must have read. */
  int version(String id);

  /** The concepts that people ever changed. */
  Set<String> changedByPeople();

  /** The concepts that belong directly to this one, by preferred label. */
  default List<Concept> narrower(String id) {
    return all().stream().filter(c -> c.broader().equals(Optional.of(id))).toList();
  }

  /** The concepts that belong to no other, by preferred label. */
  default List<Concept> top() {
    return all().stream().filter(c -> c.broader().isEmpty()).toList();
  }

  /**
   * The accepted concepts one of whose labels, hidden and English ones included, has for each typed
   * word a word that begins with it. A label that is the text comes first, then one that begins
   * with it; among equals preferred labels come first. One acronym may name several concepts: all
   * are found.
   *
   * @param text whatever was typed; nothing is found for a text without letters or digits
   * @param atMost the largest number of concepts wanted, at least 1
   */
  default List<Concept> search(String text, int atMost) {
    return ConceptSearch.search(all().stream().filter(Concept::usable).toList(), text, atMost);
  }

  /**
   * What a copy of the thesaurus is recognised by.
   *
   * @param number grows with every change
   * @param changedAt when the last change was made, the beginning of time before the first
   */
  record State(long number, Instant changedAt) {}
}

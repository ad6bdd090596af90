package fr.terreau.domain.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The thesaurus. It is small enough to be read whole. */
public interface Concepts {

  /** The concept with this identifier. */
  Optional<Concept> find(String id);

  /** Every concept, by preferred label; accents and case do not matter to the order. */
  List<Concept> all();

  /** Adds these concepts, or replaces those of the same identifier; never removes one. */
  void saveAll(Collection<Concept> concepts);

  /** The concepts that belong directly to this one, by preferred label. */
  default List<Concept> narrower(String id) {
    return all().stream().filter(c -> c.broader().equals(Optional.of(id))).toList();
  }

  /** The concepts that belong to no other, by preferred label. */
  default List<Concept> top() {
    return all().stream().filter(c -> c.broader().isEmpty()).toList();
  }

  /**
   * The concepts one of whose labels, hidden and English ones included, has for each typed word a
   * word that begins with it. A label that is the text comes first, then one that begins with it;
   * among equals preferred labels come first. One acronym may name several concepts: all are found.
   *
   * @param text whatever was typed; nothing is found for a text without letters or digits
   * @param atMost the largest number of concepts wanted, at least 1
   */
  default List<Concept> search(String text, int atMost) {
    return ConceptSearch.search(all(), text, atMost);
  }
}

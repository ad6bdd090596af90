package fr.terreau.domain.vocabulary;

import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings the concepts of the product among those that are there. What people changed is theirs: it
 * stays as it is, to the last of its ties, and what comes along fits itself in.
 */
public final class ShippedConcepts {

  private final Concepts concepts;
  private final ChangeLog changes;

  public ShippedConcepts(Concepts concepts, ChangeLog changes) {
    this.concepts = concepts;
    this.changes = changes;
  }

  /** Adds or replaces these concepts, but none that people ever changed; removes none. */
  public void load(List<Concept> shipped) {
    concepts.lock();
    Thesaurus before = new Thesaurus(concepts.all());
    Set<String> theirs = concepts.changedByPeople();
    Thesaurus now = new Thesaurus(before.all());
    List<Concept> saved = new ArrayList<>();
    for (Concept concept : shipped) {
      if (!theirs.contains(concept.id())) {
        now.put(concept);
        saved.add(concept);
      }
    }
    List<Concept> fitted =
        saved.stream()
            .map(concept -> fitted(concept, before, now, theirs))
            .filter(concept -> !before.find(concept.id()).equals(Optional.of(concept)))
            .toList();
    if (fitted.isEmpty()) {
      return;
    }
    concepts.saveAll(fitted);
    fitted.stream()
        .filter(c -> before.find(c.id()).filter(old -> namedOtherwise(old, c)).isPresent())
        .forEach(c -> changes.append(Subject.CONCEPT, c.id()));
  }

  private static Concept fitted(
      Concept concept, Thesaurus before, Thesaurus now, Set<String> theirs) {
    // Below what people moved below it, it would lie below itself.
    boolean loops = concept.broader().filter(above -> now.loops(concept.id(), above)).isPresent();
    Concept placed =
        loops ? concept.below(before.find(concept.id()).flatMap(Concept::broader)) : concept;
    now.put(placed);
    // A label that people gave to another notion: they decide which of the two may bear it.
    boolean taken =
        now.bearer(concept.prefLabel(), concept.id())
            .filter(c -> theirs.contains(c.id()))
            .isPresent();
    Concept labelled = taken ? placed.at(ConceptStatus.CANDIDAT, Optional.empty()) : placed;
    return labelled.related(
        Stream.concat(
            labelled.related().stream().filter(id -> !theirs.contains(id)),
            theirs.stream()
                .filter(
                    id ->
                        before
                            .find(id)
                            .filter(c -> c.related().contains(concept.id()))
                            .isPresent())));
  }

  private static boolean namedOtherwise(Concept before, Concept after) {
    return !before.prefLabel().equals(after.prefLabel())
        || !before.otherLabels().equals(after.otherLabels());
  }
}

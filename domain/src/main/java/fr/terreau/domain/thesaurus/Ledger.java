package fr.terreau.domain.thesaurus;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.ConceptChange;
import fr.terreau.domain.vocabulary.ConceptChange.Gesture;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.FieldChange;
import fr.terreau.domain.vocabulary.Thesaurus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes concepts with what was changed about them, and tells those who index sheets. */
final class Ledger {

  private final Concepts concepts;
  private final ChangeLog changes;
  private final Clock clock;

  Ledger(Concepts concepts, ChangeLog changes, Clock clock) {
    this.concepts = concepts;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Keeps what differs from before.
   *
   * @param gesture what was done to the concepts of these identifiers; others only have a tie to
   *     them
   */
  void write(
      Actor author,
      Optional<String> function,
      Gesture gesture,
      Set<String> meant,
      Thesaurus before,
      Collection<Concept> after) {
    List<Concept> changed =
        after.stream()
            .filter(concept -> !before.find(concept.id()).equals(Optional.of(concept)))
            .toList();
    if (changed.isEmpty()) {
      return;
    }
    concepts.saveAll(changed);
    List<String> searched = new ArrayList<>();
    for (Concept concept : changed) {
      Optional<Concept> old = before.find(concept.id());
      concepts.record(
          new ConceptChange(
              concept.id(),
              concepts.version(concept.id()) + 1,
              clock.instant(),
              author.account(),
              function,
              Optional.ofNullable(author.organisation()),
              meant.contains(concept.id()) ? gesture : Gesture.LIEN,
              old.map(known -> FieldChange.between(known, concept)).orElse(List.of())));
      if (old.filter(known -> searchedOtherwise(known, concept)).isPresent()) {
        searched.add(concept.id());
      }
    }
    searched.forEach(id -> changes.append(Subject.CONCEPT, id));
  }

  /** Whether sheets that bear the concept are found by other words than before. */
  static boolean searchedOtherwise(Concept before, Concept after) {
    return !before.prefLabel().equals(after.prefLabel())
        || !before.otherLabels().equals(after.otherLabels())
        || !before.replacedBy().equals(after.replacedBy());
  }
}

package fr.terreau.domain.thesaurus;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.ConceptChange.Gesture;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.Thesaurus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes over the notions of a SKOS file, after showing what that would do. */
@ApplicationScoped
public class ImportThesaurus {

  /** The largest number of notions in one file. */
  public static final int MOST_NOTIONS = 20_000;

  private final Concepts concepts;
  private final Ledger ledger;

  protected ImportThesaurus() {
    this.concepts = null;
    this.ledger = null;
  }

  @Inject
  public ImportThesaurus(Concepts concepts, ChangeLog changes, Clock clock) {
    this.concepts = concepts;
    this.ledger = new Ledger(concepts, changes, clock);
  }

  /** What taking over these notions would do now. */
  @Transactional
  public ImportPlan plan(List<SkosNotion> notions) {
    return Planning.of(concepts.all(), notions, concepts.state().number());
  }

  /**
   * Takes them over, if the thesaurus is still as it was when the plan was shown.
   *
   * @param shown the state for which the plan was shown
   * @return what was done, or nothing when the plan no longer holds or the actor may not do this
   */
  @Transactional
  public Optional<ImportPlan> carryOut(
      Actor author, Optional<String> function, List<SkosNotion> notions, long shown) {
    if (!KeepThesaurus.keeps(author) || concepts.lock().number() != shown) {
      return Optional.empty();
    }
    Thesaurus before = new Thesaurus(concepts.all());
    ImportPlan plan = Planning.of(before.all(), notions, shown);
    ledger.write(
        author,
        function,
        Gesture.IMPORT,
        plan.after().stream().map(Concept::id).collect(Collectors.toSet()),
        before,
        plan.after());
    return Optional.of(plan);
  }
}

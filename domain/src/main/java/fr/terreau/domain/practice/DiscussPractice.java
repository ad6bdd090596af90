package fr.terreau.domain.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.review.ReviewStep.Kind;
import fr.terreau.domain.review.ReviewThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** What author and reviewers say to each other about a sheet before and after its publication. */
@ApplicationScoped
public class DiscussPractice {

  private final Practices practices;
  private final Steps steps;
  private final Clock clock;

  protected DiscussPractice() {
    this(null, null, null, null);
  }

  @Inject
  public DiscussPractice(Practices practices, ChangeLog changes, ReviewThread thread, Clock clock) {
    this.practices = practices;
    this.steps = new Steps(thread, changes);
    this.clock = clock;
  }

  /** How a gesture of the thread ended. */
  public enum Outcome {
    DONE,
    /** The words are missing, or longer than a step can hold. */
    WORDLESS,
    /** Somebody was faster: the sheet does not stand where the gesture begins. */
    STALE,
    /** Not for this actor, or there is no such sheet. */
    REFUSED
  }

  /** Says something to those who work on the sheet. */
  @Transactional
  public Outcome comment(Actor actor, String reference, String function, String words) {
    return on(
        actor,
        reference,
        practice -> {
          if (Steps.said(words) == null || !Steps.fit(words)) {
            return Outcome.WORDLESS;
          }
          steps.take(practice, Kind.COMMENTED, actor, function, words, clock.instant());
          return Outcome.DONE;
        });
  }

  /** Takes a proposed draft back before a decision. */
  @Transactional
  public Outcome withdraw(Actor actor, String reference, String function, String words) {
    return on(
        actor,
        reference,
        practice -> {
          if (!practice.inReview()) {
            return Outcome.STALE;
          }
          if (!Steps.fit(words)) {
            return Outcome.WORDLESS;
          }
          practice.withdraw(clock.instant());
          steps.take(practice, Kind.WITHDRAWN, actor, function, words, clock.instant());
          return Outcome.DONE;
        });
  }

  private Outcome on(Actor actor, String reference, Function<Practice, Outcome> gesture) {
    Optional<Practice> practice =
        practices.locked(reference).filter(p -> PracticeRights.mayEdit(actor, p));
    return practice.map(gesture).orElse(Outcome.REFUSED);
  }
}

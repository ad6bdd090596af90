package fr.terreau.domain.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.practice.DiscussPractice.Outcome;
import fr.terreau.domain.review.ReviewStep.Kind;
import fr.terreau.domain.review.ReviewThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What becomes of a published sheet: it is confirmed, archived, retired or shown again. */
@ApplicationScoped
public class ShelvePractice {

  private static final Set<Status> SHOWN = EnumSet.of(Status.PUBLIE, Status.REMPLACE);
  private static final Set<Status> SHELVED = EnumSet.of(Status.ARCHIVE, Status.RETIRE);
  private static final Set<Status> NOT_RETIRED =
      EnumSet.of(Status.PUBLIE, Status.REMPLACE, Status.ARCHIVE);

  private final Practices practices;
  private final ChangeLog changes;
  private final Steps steps;
  private final Clock clock;

  protected ShelvePractice() {
    this(null, null, null, null);
  }

  @Inject
  public ShelvePractice(Practices practices, ChangeLog changes, ReviewThread thread, Clock clock) {
    this.practices = practices;
    this.changes = changes;
    this.steps = new Steps(thread, changes);
    this.clock = clock;
  }

  /** A gesture on a published sheet. */
  public enum Gesture {
    /** The text still holds: a new revision says so, and when it is to be read again. */
    CONFIRM,
    /** Out of search; the address still answers. */
    ARCHIVE,
    /** The address answers with a notice; the reason must be given. */
    RETIRE,
    /** An archived or retired sheet is shown again. */
    REOPEN;

    /** Whether a sheet that stands there can be treated so. */
    public boolean fits(Status status) {
      return switch (this) {
        case CONFIRM -> status == Status.PUBLIE;
        case ARCHIVE -> SHOWN.contains(status);
        case RETIRE -> NOT_RETIRED.contains(status);
        case REOPEN -> SHELVED.contains(status);
      };
    }
  }

  /**
   * Does what was asked for by somebody who may publish the sheet.
   *
   * @param words why; needed to retire a sheet
   */
  @Transactional
  public Outcome treat(
      Actor actor, String reference, Gesture gesture, String function, String words) {
    return practices
        .locked(reference)
        .filter(p -> p.published() && PracticeRights.mayPublish(actor, p))
        .map(practice -> treat(practice, actor, gesture, function, words))
        .orElse(Outcome.REFUSED);
  }

  private Outcome treat(
      Practice practice, Actor actor, Gesture gesture, String function, String words) {
    boolean confirmedToday =
        gesture == Gesture.CONFIRM
            && today().equals(PublishPractice.newest(practices, practice).verifiedOn());
    if (!gesture.fits(practice.status()) || confirmedToday) {
      return Outcome.STALE;
    }
    if (!Steps.fit(words) || (gesture == Gesture.RETIRE && Steps.said(words) == null)) {
      return Outcome.WORDLESS;
    }
    Kind kind =
        switch (gesture) {
          case CONFIRM -> confirm(practice, actor, function, words);
          case ARCHIVE -> shelve(practice, Status.ARCHIVE, Kind.ARCHIVED);
          case RETIRE -> shelve(practice, Status.RETIRE, Kind.RETIRED);
          case REOPEN -> shelve(practice, reopened(practice), Kind.REOPENED);
        };
    changes.append(Subject.PRACTICE, practice.id());
    steps.take(practice, kind, actor, function, words, clock.instant());
    return Outcome.DONE;
  }

  private Kind shelve(Practice practice, Status status, Kind kind) {
    practice.shelve(status, clock.instant());
    return kind;
  }

  private Status reopened(Practice practice) {
    return PublishPractice.newest(practices, practice).supersededBy() == null
        ? Status.PUBLIE
        : Status.REMPLACE;
  }

  private Kind confirm(Practice practice, Actor actor, String function, String words) {
    String said = Steps.said(words);
    String note = said == null ? "Vérifiée sans changement" : cut(said);
    practices.add(
        practice.restate(
            PublishPractice.newest(practices, practice),
            sheet ->
                sheet
                    .with("verifiedOn", today())
                    .with("verifiedBy", sheet.producer())
                    .with("reviewDue", today().plusMonths(PublishPractice.MONTHS_TO_REVIEW)),
            note,
            practice.status(),
            function,
            actor.organisation(),
            clock.instant()));
    return Kind.CONFIRMED;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), PublishPractice.PARIS);
  }

  private static String cut(String note) {
    return note.length() <= 1000 ? note : note.substring(0, 1000);
  }
}

package fr.terreau.domain.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.field.Fault.Problem;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Turns a draft into a revision that readers find, after a light review when one is needed. */
@ApplicationScoped
public class PublishPractice {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int MONTHS_TO_REVIEW = 24;

  private static final String FIRST_VERSION = "1.0";
  private static final String FRENCH = "fr";
  private static final String FIRST_NOTE = "Première version";

  private final Practices practices;
  private final ChangeLog changes;
  private final Validator validator;
  private final Clock clock;

  protected PublishPractice() {
    this(null, null, null, null);
  }

  @Inject
  public PublishPractice(Practices practices, ChangeLog changes, Validator validator, Clock clock) {
    this.practices = practices;
    this.validator = validator;
    this.changes = changes;
    this.clock = clock;
  }

  /** How an attempt to publish, propose or give back ended. */
  public sealed interface Outcome {

    /** Readers find the sheet from now on. */
    record Published(Practice practice) implements Outcome {}

    /** The reviewers of the producing organisation find it in their list. */
    record Proposed(Practice practice) implements Outcome {}

    /** The author finds it among the drafts again. */
    record GivenBack(Practice practice) implements Outcome {}

    /** These fields are still to be filled in or mended, in the order of the form. */
    record Incomplete(List<Fault> faults) implements Outcome {}

    /** Not for this actor, or there is no such draft. */
    record Refused() implements Outcome {}
  }

  /** Publishes the draft as it is. */
  @Transactional
  public Outcome publish(Actor actor, String reference, String function) {
    return practices
        .locked(reference)
        .filter(practice -> PracticeRights.mayPublish(actor, practice))
        .map(practice -> complete(practice, () -> published(practice, actor, function)))
        .orElseGet(Outcome.Refused::new);
  }

  /** Hands a complete draft to those who may publish it. */
  @Transactional
  public Outcome propose(Actor actor, String reference) {
    return practices
        .locked(reference)
        .filter(practice -> PracticeRights.mayEdit(actor, practice))
        .map(
            practice ->
                complete(
                    practice,
                    () -> {
                      practice.propose(clock.instant());
                      return new Outcome.Proposed(practice);
                    }))
        .orElseGet(Outcome.Refused::new);
  }

  /** Gives a proposed draft back to its author. */
  @Transactional
  public Outcome giveBack(Actor actor, String reference) {
    return practices
        .locked(reference)
        .filter(practice -> PracticeRights.mayPublish(actor, practice))
        .<Outcome>map(
            practice -> {
              practice.giveBack(clock.instant());
              return new Outcome.GivenBack(practice);
            })
        .orElseGet(Outcome.Refused::new);
  }

  /** What keeps a sheet from being published, in the order of the form; empty when nothing does. */
  public List<Fault> faults(PracticeSheet sheet) {
    return validator.validate(sheet).stream()
        .map(v -> new Fault(v.getPropertyPath().toString(), Problem.valueOf(v.getMessage())))
        .sorted(Comparator.comparing(fault -> order(fault.path())))
        .toList();
  }

  /** The validator gives a set: faults are told in the order of the fields. */
  private static Integer order(String path) {
    List<String> names = Field.of(PracticeSheet.class).stream().map(Field::name).toList();
    return names.indexOf(path.split("[.\\[]", 2)[0]);
  }

  private Outcome complete(Practice practice, Supplier<Outcome> then) {
    List<Fault> faults = faults(practice.draft());
    return faults.isEmpty() ? then.get() : new Outcome.Incomplete(faults);
  }

  private Outcome published(Practice practice, Actor actor, String function) {
    practice.revise(dated(practice.draft()), clock.instant());
    Revision revision =
        practice.publish(
            practice.code().orElseGet(() -> nextCode(practice.draft().practiceType())),
            Status.PUBLIE,
            function,
            actor.organisation(),
            clock.instant());
    practices.add(revision);
    changes.append(Subject.PRACTICE, practice.id());
    practices.flush();
    return new Outcome.Published(practice);
  }

  /**
   * What publication itself settles: the version, its note, when it was checked and is due again.
   */
  private PracticeSheet dated(PracticeSheet sheet) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
    PracticeSheet checked =
        sheet
            .with("language", sheet.language() == null ? FRENCH : sheet.language())
            .with("verifiedOn", today)
            .with("verifiedBy", sheet.producer())
            .with("version", sheet.version() == null ? FIRST_VERSION : sheet.version())
            .with("changeNote", sheet.changeNote() == null ? FIRST_NOTE : sheet.changeNote());
    LocalDate due = sheet.reviewDue();
    boolean stale = due == null || !due.isAfter(today);
    return stale ? checked.with("reviewDue", today.plusMonths(MONTHS_TO_REVIEW)) : checked;
  }

  private String nextCode(PracticeType type) {
    return String.format(Locale.ROOT, "AURA-%s-%04d", letters(type), practices.nextNumber(type));
  }

  /** The four letters of a type in codes and call numbers. */
  public static String letters(PracticeType type) {
    return type.name().substring(0, 4);
  }
}

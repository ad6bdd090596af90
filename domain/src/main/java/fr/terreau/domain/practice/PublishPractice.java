package fr.terreau.domain.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.field.Fault.Problem;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Relation;
import fr.terreau.domain.review.ReviewStep.Kind;
import fr.terreau.domain.review.ReviewThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Turns a draft into a revision that readers find, after a light review when one is needed. Every
 * step stands in the thread of the sheet, written with the step itself.
 */
@ApplicationScoped
public class PublishPractice {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final int MONTHS_TO_REVIEW = 24;

  private static final String FIRST_VERSION = "1.0";
  private static final String FRENCH = "fr";
  private static final String FIRST_NOTE = "Première version";

  private final Practices practices;
  private final ChangeLog changes;
  private final Steps steps;
  private final Validator validator;
  private final Clock clock;

  protected PublishPractice() {
    this(null, null, null, null, null);
  }

  @Inject
  public PublishPractice(
      Practices practices,
      ChangeLog changes,
      ReviewThread thread,
      Validator validator,
      Clock clock) {
    this.practices = practices;
    this.validator = validator;
    this.changes = changes;
    this.steps = new Steps(thread, changes);
    this.clock = clock;
  }

  /** How an attempt to publish, propose or give back ended. */
  public sealed interface Outcome {

    /** Readers find the sheet from now on. */
    record Published(Practice practice) implements Outcome {}

    /** The reviewers of the producing organisation find it in their list. */
    record Proposed(Practice practice) implements Outcome {}

    /** The author finds it among the drafts again, with the words of the reviewer. */
    record GivenBack(Practice practice) implements Outcome {}

    /** These fields are still to be filled in or mended, in the order of the form. */
    record Incomplete(List<Fault> faults) implements Outcome {}

    /** The text is no longer the one that was read: somebody wrote or published in between. */
    record Stale(Practice practice) implements Outcome {}

    /** A change is asked for with words that say which; no more than a step can hold. */
    record Wordless() implements Outcome {}

    /** Not for this actor, or there is no such draft. */
    record Refused() implements Outcome {}
  }

  /** Publishes the draft as it is. */
  @Transactional
  public Outcome publish(Actor actor, String reference, String function) {
    return practices
        .locked(reference)
        .filter(practice -> PracticeRights.mayPublish(actor, practice))
        .map(practice -> complete(practice, () -> published(practice, actor, function, null)))
        .orElseGet(Outcome.Refused::new);
  }

  /**
   * Publishes the draft that was read: nothing is published twice, and nothing that the actor has
   * not seen.
   *
   * @param readVersion the version that the actor read
   * @param words what the actor says about it, or null
   */
  @Transactional
  public Outcome publish(
      Actor actor, String reference, String function, int readVersion, String words) {
    return practices
        .locked(reference)
        .filter(practice -> PracticeRights.mayPublish(actor, practice))
        .map(
            practice -> {
              if (practice.version() != readVersion) {
                return new Outcome.Stale(practice);
              }
              return Steps.fit(words)
                  ? complete(practice, () -> published(practice, actor, function, words))
                  : new Outcome.Wordless();
            })
        .orElseGet(Outcome.Refused::new);
  }

  /**
   * Hands a complete draft to those who may publish it. Handing it over again changes nothing.
   *
   * @param words what the author answers or asks, or null
   */
  @Transactional
  public Outcome propose(Actor actor, String reference, String function, String words) {
    return practices
        .locked(reference)
        .filter(practice -> PracticeRights.mayEdit(actor, practice))
        .map(
            practice -> {
              if (!Steps.fit(words)) {
                return new Outcome.Wordless();
              }
              return complete(practice, () -> proposed(practice, actor, function, words));
            })
        .orElseGet(Outcome.Refused::new);
  }

  private Outcome proposed(Practice practice, Actor actor, String function, String words) {
    if (!practice.inReview()) {
      practice.propose(clock.instant());
      steps.take(practice, Kind.SUBMITTED, actor, function, words, clock.instant());
    }
    return new Outcome.Proposed(practice);
  }

  /**
   * Gives a proposed draft back to its author.
   *
   * @param words which change is asked for
   */
  @Transactional
  public Outcome giveBack(Actor actor, String reference, String function, String words) {
    return practices
        .locked(reference)
        .filter(practice -> PracticeRights.mayReview(actor, practice))
        .<Outcome>map(
            practice -> {
              if (!practice.inReview()) {
                return new Outcome.Stale(practice);
              }
              if (Steps.said(words) == null || !Steps.fit(words)) {
                return new Outcome.Wordless();
              }
              practice.giveBack(clock.instant());
              steps.take(practice, Kind.CHANGE_ASKED, actor, function, words, clock.instant());
              return new Outcome.GivenBack(practice);
            })
        .orElseGet(Outcome.Refused::new);
  }

  /** What keeps a sheet from being published, in the order of the form; empty when nothing does. */
  public List<Fault> faults(PracticeSheet sheet) {
    List<Fault> faults = new ArrayList<>();
    validator.validate(sheet).stream()
        .map(v -> new Fault(v.getPropertyPath().toString(), Problem.valueOf(v.getMessage())))
        .forEach(faults::add);
    if (!Adaptation.sharedAlike(sheet, practices)
        && faults.stream().noneMatch(fault -> fault.path().equals("license"))) {
      faults.add(new Fault("license", Problem.SHARE_ALIKE));
    }
    faults.sort(Comparator.comparing(fault -> order(fault.path())));
    return List.copyOf(faults);
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

  private Outcome published(Practice practice, Actor actor, String function, String words) {
    // Before anything is logged: whoever holds one of these sheets may wait for the log.
    List<Practice> old = replaced(practice, actor);
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
    steps.take(practice, Kind.PUBLISHED, actor, function, words, clock.instant());
    old.forEach(sheet -> supersede(sheet, practice, actor, function));
    practices.flush();
    return new Outcome.Published(practice);
  }

  /** The sheets of the same organisation that this one says it replaces, held for the change. */
  private List<Practice> replaced(Practice practice, Actor actor) {
    return practice.draft().relations().stream()
        .filter(relation -> relation.kind() == Relation.Kind.REMPLACE && relation.ref() != null)
        .map(relation -> practices.locked(relation.ref()))
        .flatMap(Optional::stream)
        .filter(old -> replaceable(old, practice) && PracticeRights.mayPublish(actor, old))
        .distinct()
        .toList();
  }

  private static boolean replaceable(Practice old, Practice by) {
    return old.published()
        && old.status().searchable()
        && old.status() != Status.REMPLACE
        && !old.id().equals(by.id())
        && Objects.equals(old.producer(), by.draft().producer());
  }

  /** A replaced sheet now points to the one that took its place. */
  private void supersede(Practice old, Practice by, Actor actor, String function) {
    PracticeSheet published = newest(practices, old);
    String note = "Remplacée par " + by.reference();
    Revision revision =
        old.restate(
            published,
            sheet -> sheet.with("supersededBy", by.reference()),
            note,
            Status.REMPLACE,
            function,
            actor.organisation(),
            clock.instant());
    practices.add(revision);
    changes.append(Subject.PRACTICE, old.id());
    steps.take(old, Kind.REPLACED, actor, function, by.reference(), clock.instant());
  }

  /** The text that readers see of a published sheet. */
  static PracticeSheet newest(Practices practices, Practice practice) {
    return practices.revision(practice.id(), practice.revision()).orElseThrow().sheet();
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

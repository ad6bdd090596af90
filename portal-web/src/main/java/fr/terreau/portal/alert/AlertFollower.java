package fr.terreau.portal.alert;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Accounts;
import fr.terreau.domain.alert.Alert;
import fr.terreau.domain.alert.FindAnswers;
import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.FollowerCursors;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Revision;
import fr.terreau.portal.platform.Follower;
import fr.terreau.portal.platform.IndexedSheets;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SheetDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Puts every sheet that is published or changed to the kept questions, once the index knows it. An
 * answer is new when the sheet answers now and did not when the question began to be followed; so
 * whatever is looked at twice after a crash is found once.
 */
@ApplicationScoped
class AlertFollower implements Follower {

  private static final String NAME = "alerts";
  private static final long LOOK_EVERY_MS = 100;

  private final KeptQuestions questions;
  private final IndexedSheets sheets;
  private final Practices practices;
  private final Accounts accounts;
  private final FindAnswers finding;
  private final FollowerCursors cursors;
  private final LongSupplier indexed;

  protected AlertFollower() {
    this(null, null, null, null, null, null, (LongSupplier) null);
  }

  @Inject
  AlertFollower(
      KeptQuestions questions,
      IndexedSheets sheets,
      Practices practices,
      Accounts accounts,
      FindAnswers finding,
      FollowerCursors cursors,
      SearchEngine engine) {
    this(
        questions,
        sheets,
        practices,
        accounts,
        finding,
        cursors,
        () -> engine.position().orElse(0));
  }

  AlertFollower(
      KeptQuestions questions,
      IndexedSheets sheets,
      Practices practices,
      Accounts accounts,
      FindAnswers finding,
      FollowerCursors cursors,
      LongSupplier indexed) {
    this.questions = questions;
    this.sheets = sheets;
    this.practices = practices;
    this.accounts = accounts;
    this.finding = finding;
    this.cursors = cursors;
    this.indexed = indexed;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public long position() {
    return cursors.position(NAME);
  }

  @Override
  public void follow(List<Change> changes) {
    long reached = indexed.getAsLong();
    if (reached < changes.get(0).position()) {
      rested();
      return;
    }
    List<Change> known = changes.stream().filter(c -> c.position() <= reached).toList();
    if (known.stream().anyMatch(change -> change.subject() == Subject.CONCEPT)) {
      questions.readAgain();
    }
    questions.catchUp();
    if (!questions.none()) {
      known.stream()
          .filter(change -> change.subject() == Subject.PRACTICE)
          .map(Change::id)
          .distinct()
          .forEach(this::look);
    }
    cursors.advance(NAME, known.get(known.size() - 1).position());
  }

  /** Those who were told of a sheet must find it: the index goes first. */
  private static void rested() {
    try {
      Thread.sleep(LOOK_EVERY_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(String id) {
    Optional<Practice> practice = practices.find(id);
    Optional<SheetDocument> sheet = sheets.now(id);
    if (practice.isEmpty() || sheet.isEmpty()) {
      return;
    }
    Set<String> answered = questions.matching(sheet.get());
    if (!answered.isEmpty()) {
      Past past = new Past(practice.get());
      finding.found(
          id, answered, alert -> readable(alert.owner(), practice.get()) && !past.answered(alert));
    }
  }

  private boolean readable(String owner, Practice practice) {
    return accounts
        .find(owner)
        .map(Account::actor)
        .filter(actor -> PracticeRights.mayRead(actor, practice))
        .isPresent();
  }

  /** What a sheet answered before. */
  private final class Past {

    private final Practice practice;
    private final Map<Integer, Set<String>> answered = new HashMap<>();
    private List<Revision> revisions;

    Past(Practice practice) {
      this.practice = practice;
    }

    /** Whether the sheet answered already when the question began to be followed. */
    boolean answered(Alert alert) {
      if (revisions == null) {
        revisions = practices.revisions(practice.id());
      }
      Optional<Integer> then =
          revisions.stream()
              .filter(revision -> !revision.publishedAt().isAfter(alert.followedSince()))
              .map(Revision::number)
              .findFirst();
      return then.isPresent()
          && (then.get() == practice.revision()
              || answered.computeIfAbsent(then.get(), this::matching).contains(alert.id()));
    }

    private Set<String> matching(int revision) {
      return sheets.once(practice.id(), revision).map(questions::matching).orElse(Set.of());
    }
  }
}

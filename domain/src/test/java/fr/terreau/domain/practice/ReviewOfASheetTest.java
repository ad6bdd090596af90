package fr.terreau.domain.practice;

import static fr.terreau.domain.practice.Specimens.ANIMATOR;
import static fr.terreau.domain.practice.Specimens.ARDECHE_REFERENT;
import static fr.terreau.domain.practice.Specimens.ARDECHE_REVIEWER;
import static fr.terreau.domain.practice.Specimens.CLOCK;
import static fr.terreau.domain.practice.Specimens.LOIRE_REVIEWER;
import static fr.terreau.domain.practice.Specimens.NOON;
import static fr.terreau.domain.practice.Specimens.completeConvention;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.practice.PublishPractice.Outcome;
import fr.terreau.domain.practice.ShelvePractice.Gesture;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Relation;
import fr.terreau.domain.review.InMemoryReviewThread;
import fr.terreau.domain.review.ReviewStep;
import fr.terreau.domain.review.ReviewStep.By;
import fr.terreau.domain.review.ReviewStep.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a proposal over a refusal to a publication, and what becomes of the sheet afterwards. */
class ReviewOfASheetTest {

  private static final String FUNCTION = "Référent·e de territoire";

  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryChangeLog changes = new InMemoryChangeLog();
  private final InMemoryReviewThread thread = new InMemoryReviewThread();
  private final PublishPractice publishing =
      new PublishPractice(practices, changes, thread, Validation.validator(), CLOCK);
  private final DiscussPractice discussing = new DiscussPractice(practices, changes, thread, CLOCK);
  private final ShelvePractice shelving = new ShelvePractice(practices, changes, thread, CLOCK);
  private final WriteDraft writing = new WriteDraft(practices, CLOCK);

  private Practice draft() {
    return draft(completeConvention());
  }

  private Practice draft(PracticeSheet sheet) {
    return writing.start(ARDECHE_REFERENT, sheet);
  }

  private Practice published() {
    Practice practice = draft();
    publishing.publish(ARDECHE_REVIEWER, practice.id(), null);
    return practice;
  }

  private List<Kind> kinds(Practice practice) {
    return thread.of(practice.id()).stream().map(ReviewStep::kind).toList();
  }

  @Test
  void every_step_is_kept_with_who_what_and_the_words() {
    Practice draft = draft();
    publishing.propose(ARDECHE_REFERENT, draft.id(), FUNCTION, " Merci de relire ! ");
    publishing.giveBack(ARDECHE_REVIEWER, draft.id(), "Relectrice", "Il manque l’année.");
    assertEquals(Status.A_CORRIGER, draft.status());
    discussing.comment(ARDECHE_REFERENT, draft.id(), FUNCTION, "Laquelle ?");
    publishing.propose(ARDECHE_REFERENT, draft.id(), FUNCTION, null);
    assertEquals(Status.EN_RELECTURE, draft.status());
    assertInstanceOf(
        Outcome.Published.class,
        publishing.publish(
            ARDECHE_REVIEWER, draft.id(), "Relectrice", draft.version(), "Beau travail."));
    List<ReviewStep> steps = thread.of(draft.id());
    assertEquals(
        List.of(Kind.SUBMITTED, Kind.CHANGE_ASKED, Kind.COMMENTED, Kind.SUBMITTED, Kind.PUBLISHED),
        kinds(draft));
    assertEquals(Optional.of("Merci de relire !"), steps.get(0).words());
    assertEquals(new By("a-1", FUNCTION, "md-07"), steps.get(0).by());
    assertEquals(Optional.of("Il manque l’année."), steps.get(1).words());
    assertEquals(Optional.empty(), steps.get(3).words());
    assertEquals(1, steps.get(4).revision());
    assertEquals(NOON, steps.get(4).at());
    assertEquals(
        List.of("/1", "/2", "/3", "/4", "/5"),
        changes.after(0, 99).stream()
            .filter(change -> change.subject() == Subject.REVIEW)
            .map(Change::id)
            .map(id -> id.substring(draft.id().length()))
            .toList(),
        "those who send messages are told");
  }

  @Test
  void a_change_is_asked_for_with_words_and_only_of_what_was_proposed() {
    Practice draft = draft();
    assertInstanceOf(
        Outcome.Stale.class,
        publishing.giveBack(ARDECHE_REVIEWER, draft.id(), null, "Pas encore proposée"));
    publishing.propose(ARDECHE_REFERENT, draft.id(), null, null);
    for (String words : List.of("", "  \n", "m".repeat(ReviewStep.LONGEST_WORDS + 1))) {
      assertInstanceOf(
          Outcome.Wordless.class, publishing.giveBack(ARDECHE_REVIEWER, draft.id(), null, words));
    }
    assertInstanceOf(
        Outcome.Refused.class, publishing.giveBack(LOIRE_REVIEWER, draft.id(), null, "Non"));
    assertInstanceOf(
        Outcome.Refused.class, publishing.giveBack(ARDECHE_REFERENT, draft.id(), null, "Non"));
    assertEquals(List.of(Kind.SUBMITTED), kinds(draft));
    assertEquals(Status.EN_RELECTURE, draft.status());
  }

  @Test
  void proposing_twice_is_one_proposal() {
    Practice draft = draft();
    publishing.propose(ARDECHE_REFERENT, draft.id(), null, null);
    publishing.propose(ARDECHE_REFERENT, draft.id(), null, null);
    assertEquals(List.of(Kind.SUBMITTED), kinds(draft));
  }

  @Test
  void two_reviewers_at_once_publish_once() {
    Practice draft = draft();
    publishing.propose(ARDECHE_REFERENT, draft.id(), null, null);
    int read = draft.version();
    assertInstanceOf(
        Outcome.Published.class,
        publishing.publish(ARDECHE_REVIEWER, draft.id(), null, read, null));
    assertInstanceOf(
        Outcome.Stale.class, publishing.publish(ANIMATOR, draft.id(), null, read, null));
    assertInstanceOf(
        Outcome.Stale.class, publishing.giveBack(ANIMATOR, draft.id(), null, "Trop tard"));
    assertEquals(1, draft.revision());
    assertEquals(List.of(Kind.SUBMITTED, Kind.PUBLISHED), kinds(draft));
  }

  @Test
  void nobody_publishes_a_text_that_was_not_read() {
    Practice draft = draft();
    int read = draft.version();
    writing.revise(ARDECHE_REFERENT, draft.id(), read, completeConvention().with("title", "Neuf"));
    assertInstanceOf(
        Outcome.Stale.class, publishing.publish(ARDECHE_REVIEWER, draft.id(), null, read, null));
    assertEquals(0, draft.revision());
  }

  @Test
  void an_author_takes_a_proposal_back() {
    Practice draft = draft();
    assertEquals(
        DiscussPractice.Outcome.STALE,
        discussing.withdraw(ARDECHE_REFERENT, draft.id(), null, null));
    publishing.propose(ARDECHE_REFERENT, draft.id(), null, null);
    assertEquals(
        DiscussPractice.Outcome.REFUSED,
        discussing.withdraw(LOIRE_REVIEWER, draft.id(), null, null));
    assertEquals(
        DiscussPractice.Outcome.DONE,
        discussing.withdraw(ARDECHE_REFERENT, draft.id(), null, null));
    assertEquals(Status.BROUILLON, draft.status());
    assertEquals(List.of(Kind.SUBMITTED, Kind.WITHDRAWN), kinds(draft));
  }

  @Test
  void strangers_say_nothing() {
    Practice draft = draft();
    assertEquals(
        DiscussPractice.Outcome.REFUSED,
        discussing.comment(LOIRE_REVIEWER, draft.id(), null, "Bonjour"));
    assertEquals(
        DiscussPractice.Outcome.REFUSED,
        discussing.comment(ARDECHE_REVIEWER, "p-unknown", null, "Bonjour"));
    assertEquals(
        DiscussPractice.Outcome.WORDLESS,
        discussing.comment(ARDECHE_REVIEWER, draft.id(), null, " "));
    assertEquals(List.of(), kinds(draft));
  }

  @Test
  void the_next_version_of_a_published_sheet_goes_the_same_way() {
    Practice practice = published();
    writing.revise(
        ARDECHE_REFERENT,
        practice.id(),
        practice.version(),
        practice.draft().with("title", "Seconde version"));
    publishing.propose(ARDECHE_REFERENT, practice.id(), null, null);
    assertEquals(Status.PUBLIE, practice.status(), "readers keep the first version");
    assertEquals(Optional.of(Status.EN_RELECTURE), practice.reviewStatus());
    publishing.giveBack(ARDECHE_REVIEWER, practice.id(), null, "Précisez.");
    assertEquals(Optional.of(Status.A_CORRIGER), practice.reviewStatus());
    publishing.propose(ARDECHE_REFERENT, practice.id(), null, null);
    discussing.withdraw(ARDECHE_REFERENT, practice.id(), null, null);
    assertEquals(Optional.empty(), practice.reviewStatus());
    publishing.publish(ARDECHE_REVIEWER, practice.id(), null, practice.version(), null);
    assertEquals("Seconde version", practice.title());
    assertEquals(2, practice.revision());
  }

  @Test
  void where_nobody_reviews_a_referent_publishes_what_she_wrote_herself() {
    Actor alone = ARDECHE_REFERENT.withoutReview(true);
    Practice hers = draft();
    assertInstanceOf(
        Outcome.Refused.class, publishing.publish(ARDECHE_REFERENT, hers.id(), FUNCTION));
    assertInstanceOf(Outcome.Published.class, publishing.publish(alone, hers.id(), FUNCTION));
    assertEquals(List.of(Kind.PUBLISHED), kinds(hers));
    Practice others = writing.start(ANIMATOR, completeConvention());
    assertInstanceOf(Outcome.Refused.class, publishing.publish(alone, others.id(), FUNCTION));
    Practice elsewhere = draft(completeConvention().with("producer", "md-42"));
    assertInstanceOf(Outcome.Refused.class, publishing.publish(alone, elsewhere.id(), FUNCTION));
    Actor reviewersOnly = new Actor("a-9", "md-42", Role.RELECTEUR_MD, true);
    assertInstanceOf(Outcome.Refused.class, publishing.publish(reviewersOnly, hers.id(), FUNCTION));
  }

  @Test
  void a_sheet_that_replaces_one_of_its_organisation_makes_it_point_to_itself() {
    Practice old = published();
    Practice fresh =
        draft(
            completeConvention()
                .with("relations", List.of(new Relation(Relation.Kind.REMPLACE, old.reference()))));
    publishing.publish(ARDECHE_REVIEWER, fresh.id(), null);
    assertEquals(Status.REMPLACE, old.status());
    assertEquals(2, old.revision());
    PracticeSheet shown = practices.revision(old.id(), 2).orElseThrow().sheet();
    assertEquals(fresh.reference(), shown.supersededBy());
    assertEquals(completeConvention().title(), shown.title());
    assertEquals(List.of(Kind.PUBLISHED, Kind.REPLACED), kinds(old));
    publishing.publish(ARDECHE_REVIEWER, fresh.id(), null);
    assertEquals(2, old.revision(), "once is enough");
  }

  @Test
  void a_sheet_does_not_replace_those_of_others_nor_drafts_nor_itself() {
    Practice others = writing.start(LOIRE_REVIEWER, completeConvention().with("producer", "md-42"));
    publishing.publish(LOIRE_REVIEWER, others.id(), null);
    Practice unpublished = draft();
    Practice fresh = draft();
    PracticeSheet replacing =
        completeConvention()
            .with(
                "relations",
                List.of(
                    new Relation(Relation.Kind.REMPLACE, others.reference()),
                    new Relation(Relation.Kind.REMPLACE, unpublished.id()),
                    new Relation(Relation.Kind.REMPLACE, fresh.id()),
                    new Relation(Relation.Kind.REMPLACE, "unknown")));
    writing.revise(ARDECHE_REFERENT, fresh.id(), fresh.version(), replacing);
    publishing.publish(ANIMATOR, fresh.id(), null);
    assertEquals(Status.PUBLIE, others.status());
    assertEquals(Status.BROUILLON, unpublished.status());
    assertEquals(Status.PUBLIE, fresh.status());
  }

  @Test
  void a_sheet_that_still_holds_is_confirmed_without_a_change_of_its_text() {
    Practice old = published();
    PracticeSheet first = practices.revision(old.id(), 1).orElseThrow().sheet();
    practices.add(
        old.restate(
            first,
            sheet -> sheet.with("verifiedOn", LocalDate.of(2024, 1, 1)),
            "Ancienne",
            Status.PUBLIE,
            null,
            null,
            NOON));
    writing.revise(
        ARDECHE_REFERENT,
        old.id(),
        old.version(),
        old.draft().with("title", "Brouillon de la suite").with("changeNote", "Suite"));
    assertEquals(
        DiscussPractice.Outcome.REFUSED,
        shelving.treat(ARDECHE_REFERENT, old.id(), Gesture.CONFIRM, null, null));
    assertEquals(
        DiscussPractice.Outcome.DONE,
        shelving.treat(ARDECHE_REVIEWER, old.id(), Gesture.CONFIRM, "Relectrice", "Seuils revus"));
    Revision confirmed = practices.revision(old.id(), 3).orElseThrow();
    assertEquals(first.title(), confirmed.sheet().title());
    assertEquals(LocalDate.of(2026, 3, 2), confirmed.sheet().verifiedOn());
    assertEquals(LocalDate.of(2028, 3, 2), confirmed.sheet().reviewDue());
    assertEquals(Optional.of("Seuils revus"), confirmed.note());
    assertEquals("Brouillon de la suite", old.draft().title(), "the next version goes on");
    assertEquals("Suite", old.draft().changeNote());
    assertEquals(LocalDate.of(2028, 3, 2), old.draft().reviewDue());
    assertEquals(
        DiscussPractice.Outcome.STALE,
        shelving.treat(ARDECHE_REVIEWER, old.id(), Gesture.CONFIRM, null, null),
        "a double click confirms once");
  }

  @Test
  void a_sheet_is_archived_retired_and_shown_again() {
    Practice practice = published();
    assertEquals(DiscussPractice.Outcome.DONE, treat(practice, Gesture.ARCHIVE, null));
    assertEquals(Status.ARCHIVE, practice.status());
    assertEquals(DiscussPractice.Outcome.STALE, treat(practice, Gesture.ARCHIVE, null));
    assertEquals(DiscussPractice.Outcome.WORDLESS, treat(practice, Gesture.RETIRE, " "));
    assertEquals(DiscussPractice.Outcome.DONE, treat(practice, Gesture.RETIRE, "Droit d’image"));
    assertEquals(Status.RETIRE, practice.status());
    assertEquals(DiscussPractice.Outcome.STALE, treat(practice, Gesture.CONFIRM, null));
    assertEquals(DiscussPractice.Outcome.DONE, treat(practice, Gesture.REOPEN, null));
    assertEquals(Status.PUBLIE, practice.status());
    assertEquals(
        List.of(Kind.PUBLISHED, Kind.ARCHIVED, Kind.RETIRED, Kind.REOPENED), kinds(practice));
    assertEquals(
        4,
        changes.after(0, 99).stream().filter(c -> c.subject() == Subject.PRACTICE).count(),
        "the index is told each time");
    assertEquals(1, practice.revision());
  }

  @ParameterizedTest
  @EnumSource
  void a_draft_and_the_sheets_of_others_are_not_treated(Gesture gesture) {
    assertEquals(DiscussPractice.Outcome.REFUSED, treat(draft(), gesture, "Pourquoi"));
    Practice practice = published();
    for (Actor stranger : List.of(LOIRE_REVIEWER, ARDECHE_REFERENT)) {
      assertEquals(
          DiscussPractice.Outcome.REFUSED,
          shelving.treat(stranger, practice.id(), gesture, null, "Pourquoi"));
    }
  }

  private DiscussPractice.Outcome treat(Practice practice, Gesture gesture, String words) {
    return shelving.treat(ARDECHE_REVIEWER, practice.id(), gesture, null, words);
  }
}

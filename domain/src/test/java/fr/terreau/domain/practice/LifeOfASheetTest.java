package fr.terreau.domain.practice;

import static fr.terreau.domain.practice.Specimens.ANIMATOR;
import static fr.terreau.domain.practice.Specimens.ARDECHE_REFERENT;
import static fr.terreau.domain.practice.Specimens.ARDECHE_REVIEWER;
import static fr.terreau.domain.practice.Specimens.CLOCK;
import static fr.terreau.domain.practice.Specimens.LOIRE_REVIEWER;
import static fr.terreau.domain.practice.Specimens.completeConvention;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.practice.PublishPractice.Outcome;
import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.field.Fault.Problem;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.review.InMemoryReviewThread;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifeOfASheetTest {

  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryChangeLog changes = new InMemoryChangeLog();
  private final WriteDraft writing = new WriteDraft(practices, CLOCK);
  private final PublishPractice publishing =
      new PublishPractice(
          practices, changes, new InMemoryReviewThread(), Validation.validator(), CLOCK);

  @Test
  void an_empty_draft_says_all_that_it_lacks() {
    Practice draft = draft(PracticeSheet.blank(PracticeType.CONVENTION).with("producer", "md-07"));
    Outcome.Incomplete incomplete =
        assertInstanceOf(
            Outcome.Incomplete.class, publishing.publish(ARDECHE_REVIEWER, draft.id(), null));
    assertEquals(
        List.of(
            "title",
            "resourceNature",
            "summary",
            "objectives",
            "territories",
            "scale",
            "subjects",
            "practiceDate"),
        incomplete.faults().stream()
            .map(Fault::path)
            .filter(path -> !path.startsWith("details"))
            .toList());
    assertTrue(
        incomplete.faults().contains(new Fault("details.durationMonths", Problem.MISSING)),
        incomplete.toString());
    assertEquals(0, changes.last());
  }

  @Test
  void files_need_cleared_rights() {
    Practice draft = draft(completeConvention().with("rightsCleared", null));
    writing.attach(
        ARDECHE_REFERENT, draft.id(), Specimens.attachment("f-1", PracticesContract.SHA));
    Outcome.Incomplete incomplete =
        assertInstanceOf(
            Outcome.Incomplete.class, publishing.propose(ARDECHE_REFERENT, draft.id(), null, null));
    assertEquals(List.of(new Fault("rightsCleared", Problem.MISSING)), incomplete.faults());
  }

  @Test
  void a_referent_proposes_and_the_reviewer_of_the_library_publishes() {
    Practice draft = draft(completeConvention());
    assertInstanceOf(Outcome.Refused.class, publishing.publish(ARDECHE_REFERENT, draft.id(), null));
    assertInstanceOf(
        Outcome.Proposed.class, publishing.propose(ARDECHE_REFERENT, draft.id(), null, null));
    assertEquals(Status.EN_RELECTURE, draft.status());
    assertInstanceOf(Outcome.Refused.class, publishing.publish(LOIRE_REVIEWER, draft.id(), null));
    assertInstanceOf(
        Outcome.Published.class, publishing.publish(ARDECHE_REVIEWER, draft.id(), "Référent·e"));
    assertEquals(Status.PUBLIE, draft.status());
    assertEquals(
        List.of(draft.id()),
        changes.after(0, 9).stream()
            .filter(change -> change.subject() == Subject.PRACTICE)
            .map(Change::id)
            .toList());
    assertEquals(LocalDate.of(2028, 3, 2), draft.draft().reviewDue());
  }

  @Test
  void a_reviewer_may_give_a_draft_back() {
    Practice draft = draft(completeConvention());
    publishing.propose(ARDECHE_REFERENT, draft.id(), null, null);
    assertInstanceOf(
        Outcome.Refused.class,
        publishing.giveBack(ARDECHE_REFERENT, draft.id(), null, "Une date manque."));
    assertInstanceOf(
        Outcome.GivenBack.class,
        publishing.giveBack(ARDECHE_REVIEWER, draft.id(), null, "Une date manque."));
    assertEquals(Status.A_CORRIGER, draft.status());
  }

  @Test
  void work_on_a_published_sheet_shows_only_when_published_again() {
    Practice practice = draft(completeConvention());
    publishing.publish(ARDECHE_REVIEWER, practice.id(), null);
    writing.revise(
        ARDECHE_REVIEWER,
        practice.id(),
        practice.version(),
        practice.draft().with("visibility", Visibility.MD).with("title", "Neuf"));
    assertEquals(Visibility.RESEAU, practice.visibility());
    publishing.publish(ARDECHE_REVIEWER, practice.id(), null);
    assertEquals(Visibility.MD, practice.visibility());
    assertEquals("AURA-CONV-0001", practice.reference());
    assertEquals(2, practice.revision());
  }

  @Test
  void a_second_writer_is_told_of_the_first() {
    Practice draft = draft(completeConvention());
    WriteDraft.Outcome outcome =
        writing.revise(ARDECHE_REFERENT, draft.id(), draft.version() + 1, completeConvention());
    assertInstanceOf(WriteDraft.Outcome.Conflict.class, outcome);
  }

  @Test
  void a_stranger_may_not_write() {
    Practice draft = draft(completeConvention());
    assertInstanceOf(
        WriteDraft.Outcome.Refused.class,
        writing.revise(LOIRE_REVIEWER, draft.id(), draft.version(), completeConvention()));
    assertInstanceOf(
        WriteDraft.Outcome.Refused.class, writing.detach(ARDECHE_REFERENT, "p-unknown", "f-1"));
  }

  @Test
  void the_text_of_a_form_never_touches_the_files() {
    Practice draft = draft(completeConvention());
    writing.attach(
        ARDECHE_REFERENT, draft.id(), Specimens.attachment("f-1", PracticesContract.SHA));
    writing.revise(ARDECHE_REFERENT, draft.id(), draft.version(), completeConvention());
    assertEquals(1, draft.draft().attachments().size());
    writing.detach(ARDECHE_REFERENT, draft.id(), "f-1");
    assertEquals(0, draft.draft().attachments().size());
  }

  @Test
  void visibility_decides_who_reads() {
    for (Visibility visibility : Visibility.values()) {
      Practice practice = draft(completeConvention().with("visibility", visibility));
      assertFalse(PracticeRights.mayRead(ANIMATOR, practice), "a draft is not read");
      publishing.publish(ARDECHE_REVIEWER, practice.id(), null);
      boolean everyone = visibility == Visibility.PUBLIC;
      boolean network = visibility != Visibility.MD;
      assertEquals(everyone, PracticeRights.mayRead(null, practice));
      assertEquals(network, PracticeRights.mayRead(LOIRE_REVIEWER, practice));
      assertTrue(PracticeRights.mayRead(ARDECHE_REFERENT, practice));
      assertTrue(PracticeRights.mayRead(ANIMATOR, practice));
    }
  }

  @Test
  void tokens_open_exactly_what_may_be_read() {
    for (Visibility visibility : Visibility.values()) {
      Practice practice = draft(completeConvention().with("visibility", visibility));
      publishing.publish(ARDECHE_REVIEWER, practice.id(), null);
      for (var actor : List.of(ARDECHE_REFERENT, LOIRE_REVIEWER, ANIMATOR)) {
        assertEquals(PracticeRights.mayRead(actor, practice), open(actor, practice));
      }
      assertEquals(PracticeRights.mayRead(null, practice), open(null, practice));
    }
  }

  private static boolean open(fr.terreau.domain.account.Actor actor, Practice practice) {
    Set<String> held = PracticeRights.tokensOf(Optional.ofNullable(actor));
    return PracticeRights.tokensOf(practice).stream().anyMatch(held::contains);
  }

  private Practice draft(PracticeSheet sheet) {
    return writing.start(ARDECHE_REFERENT, sheet);
  }

  @Test
  void an_author_describes_files_and_changes_none() {
    Practice draft = draft(completeConvention());
    writing.attach(
        ARDECHE_REFERENT, draft.id(), Specimens.attachment("f-1", PracticesContract.SHA));
    Attachment kept = draft.draft().attachments().get(0);
    Attachment said =
        Records.with(kept, Map.of("altText", "Un plan", "sha256", "00", "title", " ", "bytes", 1L));
    Attachment stranger = Specimens.attachment("f-2", PracticesContract.SHA);
    PracticeSheet typed = draft.draft().with("attachments", List.of(stranger, said));
    writing.revise(ARDECHE_REFERENT, draft.id(), draft.version(), typed);
    assertEquals(
        List.of(Records.with(kept, Map.of("altText", "Un plan"))), draft.draft().attachments());
  }
}

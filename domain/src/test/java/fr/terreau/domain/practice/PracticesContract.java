package fr.terreau.domain.practice;

import static fr.terreau.domain.practice.Specimens.ARDECHE_REVIEWER;
import static fr.terreau.domain.practice.Specimens.CLOCK;
import static fr.terreau.domain.practice.Specimens.NOON;
import static fr.terreau.domain.practice.Specimens.completeConvention;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.review.InMemoryReviewThread;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every keeper of practices keeps to. */
public interface PracticesContract {

  String SHA = "ab".repeat(32);

  /** Asks or changes the practices in one transaction. */
  <T> T with(Function<Practices, T> work);

  default void change(Consumer<Practices> work) {
    with(
        practices -> {
          work.accept(practices);
          return null;
        });
  }

  default int number(PracticeType type) {
    return with(practices -> practices.nextNumber(type));
  }

  default void published(String id, PracticeSheet sheet) {
    change(
        practices -> {
          practices.add(Practice.started(id, sheet, "a-1", NOON));
          practices.flush();
          new PublishPractice(
                  practices,
                  new InMemoryChangeLog(),
                  new InMemoryReviewThread(),
                  Validation.validator(),
                  CLOCK)
              .publish(ARDECHE_REVIEWER, id, "Référent·e de territoire");
        });
  }

  @Test
  default void a_draft_comes_back_whole() {
    PracticeSheet sheet =
        completeConvention().with("attachments", List.of(Specimens.attachment("f-1", SHA)));
    change(practices -> practices.add(Practice.started("p-1", sheet, "a-1", NOON)));
    Practice back = with(practices -> practices.find("p-1")).orElseThrow();
    assertEquals(sheet, back.draft());
    assertEquals(Status.BROUILLON, back.status());
    assertEquals("p-1", back.reference());
    assertEquals(NOON, back.createdAt());
  }

  @Test
  default void a_published_practice_is_found_by_its_code_and_by_its_identifier() {
    published("p-1", completeConvention());
    Practice practice = with(p -> p.byReference("AURA-CONV-0001")).orElseThrow();
    assertEquals("p-1", practice.id());
    assertEquals(Optional.of("AURA-CONV-0001"), with(p -> p.byReference("p-1")).get().code());
    assertEquals("convention-d-objectifs-a-trois-niveaux", practice.slug());
    assertEquals(1, with(p -> p.byReferences(List.of("p-1", "unknown"))).size());
  }

  @Test
  default void the_published_revisions_of_many_are_found_at_once() {
    published("p-1", completeConvention());
    change(p -> p.add(Practice.started("p-2", completeConvention(), "a-1", NOON)));
    List<Revision> found = with(p -> p.newestRevisions(List.of("p-1", "p-2", "unknown")));
    assertEquals(List.of("p-1"), found.stream().map(Revision::practice).toList());
    assertEquals(1, found.getFirst().number());
    assertEquals(List.of(), with(p -> p.newestRevisions(List.of())));
  }

  @Test
  default void revisions_come_newest_first_each_as_it_was() {
    published("p-1", completeConvention());
    published("p-2", completeConvention());
    change(
        practices -> {
          int read = practices.find("p-1").orElseThrow().version();
          new WriteDraft(practices, CLOCK)
              .revise(
                  ARDECHE_REVIEWER, "p-1", read, completeConvention().with("title", "Autre titre"));
          new PublishPractice(
                  practices,
                  new InMemoryChangeLog(),
                  new InMemoryReviewThread(),
                  Validation.validator(),
                  CLOCK)
              .publish(ARDECHE_REVIEWER, "p-1", "Référent·e");
        });
    List<Revision> revisions = with(practices -> practices.revisions("p-1"));
    assertEquals(List.of(2, 1), revisions.stream().map(Revision::number).toList());
    assertEquals(
        List.of("Autre titre", completeConvention().title()),
        revisions.stream().map(r -> r.sheet().title()).toList());
    assertEquals(List.of(), with(practices -> practices.revisions("p-unknown")));
  }

  @Test
  default void a_revision_stays_as_it_was_published() {
    published("p-1", completeConvention());
    change(
        practices ->
            new WriteDraft(practices, CLOCK)
                .revise(
                    ARDECHE_REVIEWER,
                    "p-1",
                    practices.find("p-1").orElseThrow().version(),
                    completeConvention().with("title", "Autre titre")));
    Revision first = with(practices -> practices.revision("p-1", 1)).orElseThrow();
    assertEquals("Convention d’objectifs à trois niveaux", first.sheet().title());
    assertEquals(
        "Convention d’objectifs à trois niveaux",
        with(practices -> practices.find("p-1")).orElseThrow().title());
    assertEquals(
        "Autre titre", with(practices -> practices.find("p-1")).orElseThrow().draft().title());
  }

  @Test
  default void practices_are_found_by_the_files_they_hold() {
    change(
        practices ->
            practices.add(
                Practice.started(
                    "p-1",
                    completeConvention()
                        .with("attachments", List.of(Specimens.attachment("f-1", SHA))),
                    "a-1",
                    NOON)));
    assertEquals(List.of("p-1"), with(practices -> practices.holding(SHA)));
    assertEquals("p-1", with(practices -> practices.byAttachment("f-1")).orElseThrow().id());
    assertTrue(with(practices -> practices.byAttachment("f-2")).isEmpty());
    assertEquals(List.of(), with(practices -> practices.holding("00".repeat(32))));
  }

  @Test
  default void drafts_and_reviews_are_listed_for_those_concerned() {
    published("p-0", completeConvention());
    change(practices -> practices.add(Practice.started("p-1", completeConvention(), "a-1", NOON)));
    change(practices -> practices.add(Practice.started("p-2", completeConvention(), "a-1", NOON)));
    change(
        practices ->
            new PublishPractice(
                    practices,
                    new InMemoryChangeLog(),
                    new InMemoryReviewThread(),
                    Validation.validator(),
                    CLOCK)
                .propose(Specimens.ARDECHE_REFERENT, "p-2", null, null));
    assertEquals(2, with(practices -> practices.unpublishedOf("a-1")).size());
    assertEquals(0, with(practices -> practices.unpublishedOf("a-9")).size());
    assertEquals("p-2", with(practices -> practices.awaitingReview("md-07")).get(0).id());
    assertEquals(1, with(practices -> practices.awaitingReview(null)).size());
    assertEquals(0, with(practices -> practices.awaitingReview("md-42")).size());
  }

  @Test
  default void published_practices_can_be_walked_page_by_page() {
    for (String id : List.of("p-1", "p-2", "p-3")) {
      published(id, completeConvention());
    }
    change(practices -> practices.add(Practice.started("p-4", completeConvention(), "a-1", NOON)));
    assertEquals(List.of("p-1", "p-2"), with(practices -> practices.publishedAfter("", 2)));
    assertEquals(List.of("p-3"), with(practices -> practices.publishedAfter("p-2", 2)));
  }

  @Test
  default void practices_of_a_session_are_found() {
    published("p-1", completeConvention().with("fromSession", "ses-1"));
    published("p-2", completeConvention());
    assertEquals(
        List.of("p-1"),
        with(practices -> practices.fromSession("ses-1")).stream().map(Practice::id).toList());
  }

  @Test
  default void numbers_are_given_once_by_type() {
    assertEquals(1, number(PracticeType.POLDOC));
    change(practices -> practices.numberTaken(PracticeType.POLDOC, 7));
    assertEquals(8, number(PracticeType.POLDOC));
    assertEquals(1, number(PracticeType.VISITE));
  }

  @Test
  default void fictional_practices_are_told_from_real_ones() {
    change(
        practices ->
            practices.add(Practice.started("p-1", completeConvention(), "a-1", NOON).fictional()));
    assertFalse(with(Practices::anyReal));
    change(practices -> practices.add(Practice.started("p-2", completeConvention(), "a-1", NOON)));
    assertTrue(with(Practices::anyReal));
  }
}

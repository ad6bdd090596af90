package fr.terreau.domain.practice;

import static fr.terreau.domain.practice.Specimens.ARDECHE_REVIEWER;
import static fr.terreau.domain.practice.Specimens.CLOCK;
import static fr.terreau.domain.practice.Specimens.completeConvention;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.practice.ImportPractice.Dates;
import fr.terreau.domain.review.InMemoryReviewThread;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A sheet that lived elsewhere keeps its code, its dates and its place. */
class ImportPracticeTest {

  private static final Instant CREATED = Instant.parse("2023-01-02T08:00:00Z");
  private static final Instant PUBLISHED = Instant.parse("2023-02-02T08:00:00Z");
  private static final Instant UPDATED = Instant.parse("2024-03-02T08:00:00Z");
  private static final Dates DATES = new Dates(CREATED, PUBLISHED, UPDATED);

  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryChangeLog changes = new InMemoryChangeLog();
  private final ImportPractice importing = new ImportPractice(practices, changes);

  private Practice imported(String code, Status status, Dates dates) {
    importing.fictional(code, completeConvention(), status, dates);
    return practices.byReference(code).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"BROUILLON", "EN_RELECTURE", "A_CORRIGER"})
  void what_was_published_has_one_revision_and_is_told_to_those_who_follow(Status status) {
    Practice practice = imported("AURA-CONV-0007", status, DATES);
    assertEquals(status, practice.status());
    assertEquals(1, practice.revision());
    assertEquals(PUBLISHED, practices.revision(practice.id(), 1).orElseThrow().publishedAt());
    assertEquals(CREATED, practice.createdAt());
    assertEquals(Optional.of(PUBLISHED), practice.publishedAt());
    assertEquals(UPDATED, practice.updatedAt());
    assertEquals(
        List.of(practice.id()), changes.after(0, 9).stream().map(change -> change.id()).toList());
    assertTrue(practice.demo());
  }

  @ParameterizedTest
  @EnumSource(names = {"BROUILLON", "EN_RELECTURE", "A_CORRIGER"})
  void what_was_not_published_stays_unseen(Status status) {
    Practice practice = imported("AURA-CONV-0007", status, new Dates(CREATED, null, UPDATED));
    assertEquals(status, practice.status());
    assertFalse(practice.published());
    assertEquals(Optional.empty(), practice.publishedAt());
    assertEquals(Optional.of("AURA-CONV-0007"), practice.code());
    assertEquals(0, changes.last());
  }

  @Test
  void a_published_sheet_without_a_day_was_published_when_it_last_changed() {
    Practice practice =
        imported("AURA-CONV-0007", Status.PUBLIE, new Dates(CREATED, null, UPDATED));
    assertEquals(Optional.of(UPDATED), practice.publishedAt());
    assertEquals(UPDATED, practices.revision(practice.id(), 1).orElseThrow().publishedAt());
  }

  @Test
  void numbers_that_were_brought_along_are_not_given_again() {
    imported("AURA-CONV-0041", Status.PUBLIE, DATES);
    imported("AURA-CONV-0007", Status.PUBLIE, DATES);
    imported("AURA-CONV-0042", Status.BROUILLON, new Dates(CREATED, null, UPDATED));
    Practice fresh = new WriteDraft(practices, CLOCK).start(ARDECHE_REVIEWER, completeConvention());
    new PublishPractice(
            practices, changes, new InMemoryReviewThread(), Validation.validator(), CLOCK)
        .publish(ARDECHE_REVIEWER, fresh.id(), null);
    assertEquals("AURA-CONV-0043", fresh.reference());
  }

  @Test
  void an_imported_draft_keeps_its_code_when_it_is_published() {
    imported("AURA-CONV-0007", Status.EN_RELECTURE, new Dates(CREATED, null, UPDATED));
    new PublishPractice(
            practices, changes, new InMemoryReviewThread(), Validation.validator(), CLOCK)
        .publish(ARDECHE_REVIEWER, "AURA-CONV-0007", null);
    Practice practice = practices.byReference("AURA-CONV-0007").orElseThrow();
    assertEquals(Status.PUBLIE, practice.status());
    assertEquals(1, practice.revision());
  }
}

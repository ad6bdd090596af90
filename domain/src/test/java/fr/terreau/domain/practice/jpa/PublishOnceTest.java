package fr.terreau.domain.practice.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.change.jpa.ChangeLogs;
import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PublishPractice;
import fr.terreau.domain.practice.PublishPractice.Outcome;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.Validation;
import fr.terreau.domain.review.ReviewStep;
import fr.terreau.domain.review.jpa.ReviewThreads;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reviewers who press the button at the same moment publish once, in a real database. */
class PublishOnceTest {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  private static PublishPractice publishing(EntityManager entities) {
    return new PublishPractice(
        new JpaPractices(entities),
        ChangeLogs.in(entities),
        ReviewThreads.in(entities),
        Validation.validator(),
        Specimens.CLOCK);
  }

  @Test
  void four_at_once_are_one_publication_and_three_that_came_late() throws Exception {
    database.transact(
        entities ->
            new JpaPractices(entities)
                .add(
                    Practice.started(
                        "p-1", Specimens.completeConvention(), "a-1", Specimens.NOON)));
    int reviewers = 4;
    List<CompletableFuture<Outcome>> all = new ArrayList<>();
    for (int i = 0; i < reviewers; i++) {
      all.add(
          CompletableFuture.supplyAsync(
              () ->
                  database.inTransaction(
                      entities ->
                          publishing(entities)
                              .publish(Specimens.ARDECHE_REVIEWER, "p-1", null, 1, null))));
    }
    int published = 0;
    for (CompletableFuture<Outcome> one : all) {
      published += one.get(60, TimeUnit.SECONDS) instanceof Outcome.Published ? 1 : 0;
    }
    assertEquals(1, published);
    Practice practice =
        database.inTransaction(entities -> new JpaPractices(entities).find("p-1")).orElseThrow();
    assertEquals(1, practice.revision());
    assertEquals(
        List.of(ReviewStep.Kind.PUBLISHED),
        database.inTransaction(entities -> ReviewThreads.in(entities).of("p-1")).stream()
            .map(ReviewStep::kind)
            .toList());
  }
}

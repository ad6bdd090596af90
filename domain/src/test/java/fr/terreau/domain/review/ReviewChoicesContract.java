package fr.terreau.domain.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every keeper of the choices keeps to. */
public interface ReviewChoicesContract {

  Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  /** Asks or changes the choices in one transaction. */
  <T> T with(Function<ReviewChoices, T> work);

  private boolean withoutReview(String organisation) {
    return with(choices -> choices.withoutReview(organisation));
  }

  private void choose(String organisation, boolean withoutReview) {
    with(
        choices -> {
          choices.choose(organisation, withoutReview, "a-2", NOON);
          return null;
        });
  }

  @Test
  default void whoever_never_chose_reviews() {
    assertFalse(withoutReview("md-07"));
    assertFalse(withoutReview(null));
    assertEquals(Set.of(), with(ReviewChoices::allWithoutReview));
  }

  @Test
  default void a_choice_holds_for_one_organisation_until_the_next_one() {
    choose("md-07", true);
    choose("md-42", true);
    choose("md-42", false);
    assertTrue(withoutReview("md-07"));
    assertFalse(withoutReview("md-42"));
    assertEquals(Set.of("md-07"), with(ReviewChoices::allWithoutReview));
    choose("md-07", false);
    assertEquals(Set.of(), with(ReviewChoices::allWithoutReview));
  }
}

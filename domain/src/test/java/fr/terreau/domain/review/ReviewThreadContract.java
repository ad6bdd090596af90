package fr.terreau.domain.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.terreau.domain.review.ReviewStep.By;
import fr.terreau.domain.review.ReviewStep.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every keeper of the steps keeps to. The practices p-1 and p-2 exist. */
public interface ReviewThreadContract {

  Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  By REFERENT = new By("a-1", "Référent·e de territoire", "md-07");
  By REVIEWER = new By("a-2", "Relecteur ou relectrice", "md-07");

  /** Asks or changes the thread in one transaction. */
  <T> T with(Function<ReviewThread, T> work);

  private ReviewStep add(String practice, Kind kind, By by, String words) {
    return with(thread -> thread.add(practice, kind, by, words, 0, NOON));
  }

  @Test
  default void a_step_comes_back_as_it_was_taken() {
    with(
        t ->
            t.add(
                "p-1",
                Kind.CHANGE_ASKED,
                REVIEWER,
                "Il manque l’année. " + "é".repeat(3000),
                3,
                NOON));
    ReviewStep back = with(thread -> thread.find("p-1", 1)).orElseThrow();
    assertEquals(Kind.CHANGE_ASKED, back.kind());
    assertEquals(REVIEWER, back.by());
    assertEquals(Optional.of("Il manque l’année. " + "é".repeat(3000)), back.words());
    assertEquals(NOON, back.at());
    assertEquals(3, back.revision());
    assertEquals(Optional.empty(), with(thread -> thread.find("p-1", 2)));
  }

  @Test
  default void steps_keep_their_order_and_each_practice_counts_for_itself() {
    add("p-1", Kind.SUBMITTED, REFERENT, null);
    add("p-2", Kind.SUBMITTED, REFERENT, null);
    ReviewStep second = add("p-1", Kind.CHANGE_ASKED, REVIEWER, "Ajoutez la surface.");
    add("p-1", Kind.SUBMITTED, REFERENT, "C’est fait.");
    assertEquals(2, second.number());
    assertEquals(
        List.of(Kind.SUBMITTED, Kind.CHANGE_ASKED, Kind.SUBMITTED),
        with(thread -> thread.of("p-1")).stream().map(ReviewStep::kind).toList());
    assertEquals(1, with(thread -> thread.of("p-2")).size());
    assertEquals(List.of(), with(thread -> thread.of("p-9")));
  }

  @Test
  default void the_last_words_are_those_of_the_newest_step_that_has_any() {
    add("p-1", Kind.CHANGE_ASKED, REVIEWER, "Ajoutez la surface.");
    add("p-1", Kind.COMMENTED, REFERENT, "Laquelle ?");
    add("p-1", Kind.SUBMITTED, REFERENT, null);
    add("p-2", Kind.SUBMITTED, REFERENT, null);
    Map<String, ReviewStep> last = with(thread -> thread.lastWords(Set.of("p-1", "p-2", "p-9")));
    assertEquals(Set.of("p-1"), last.keySet());
    assertEquals(Optional.of("Laquelle ?"), last.get("p-1").words());
    assertEquals(Map.of(), with(thread -> thread.lastWords(Set.of())));
  }

  @Test
  default void words_that_are_too_long_are_refused() {
    String words = "m".repeat(ReviewStep.LONGEST_WORDS + 1);
    assertThrows(RuntimeException.class, () -> add("p-1", Kind.COMMENTED, REFERENT, words));
    assertEquals(List.of(), with(thread -> thread.of("p-1")));
    add("p-1", Kind.COMMENTED, REFERENT, "m".repeat(ReviewStep.LONGEST_WORDS));
  }
}

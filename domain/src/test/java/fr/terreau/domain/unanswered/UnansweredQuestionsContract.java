package fr.terreau.domain.unanswered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every keeper of unanswered questions keeps to. */
public interface UnansweredQuestionsContract {

  LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  LocalDate TUESDAY = MONDAY.plusDays(1);

  /** Asks or changes in one transaction. */
  <T> T with(Function<UnansweredQuestions, T> work);

  private void add(LocalDate day, Map<String, Long> times) {
    with(
        questions -> {
          questions.add(day, times);
          return null;
        });
  }

  private void ignore(String words) {
    with(
        questions -> {
          questions.ignore(words);
          return null;
        });
  }

  private List<UnansweredQuestion> all() {
    return with(questions -> questions.mostAsked(0, UnansweredQuestions.MOST + 1));
  }

  @Test
  default void what_was_asked_most_comes_first_then_what_was_asked_last() {
    assertEquals(List.of(), all());
    add(MONDAY, Map.of("velobibliotheque", 2L, "xylotheque", 1L));
    add(TUESDAY, Map.of("xylotheque", 4L, "artotheque mobile", 2L));
    assertEquals(
        List.of(
            new UnansweredQuestion("xylotheque", 5, MONDAY, TUESDAY),
            new UnansweredQuestion("artotheque mobile", 2, TUESDAY, TUESDAY),
            new UnansweredQuestion("velobibliotheque", 2, MONDAY, MONDAY)),
        all());
    assertEquals(
        List.of("artotheque mobile"),
        with(questions -> questions.mostAsked(1, 1)).stream()
            .map(UnansweredQuestion::words)
            .toList());
    assertEquals(3L, with(UnansweredQuestions::count));
  }

  @Test
  default void a_batch_that_comes_late_does_not_turn_the_day_back() {
    add(TUESDAY, Map.of("a", 1L));
    add(MONDAY, Map.of("a", 1L));
    assertEquals(List.of(new UnansweredQuestion("a", 2, TUESDAY, TUESDAY)), all());
  }

  @Test
  default void what_is_ignored_stays_away() {
    add(MONDAY, Map.of("a", 1L, "b", 1L));
    ignore("a");
    ignore("never asked");
    add(TUESDAY, Map.of("a", 9L));
    assertEquals(List.of("b"), all().stream().map(UnansweredQuestion::words).toList());
    assertEquals(1L, with(UnansweredQuestions::count));
  }

  @Test
  default void a_flood_does_not_drive_out_what_was_there() {
    add(MONDAY, Map.of("velobibliotheque", 3L));
    Map<String, Long> flood = new HashMap<>();
    for (int i = 0; i < 1_000; i++) {
      flood.put("flood " + i, 1L);
    }
    add(TUESDAY, flood);
    add(TUESDAY, Map.of("one more", 1L));
    assertEquals(UnansweredQuestions.MOST_NEW + 1, all().size());
    assertEquals("velobibliotheque", all().getFirst().words());
    assertFalse(all().stream().anyMatch(question -> question.words().equals("one more")));
  }

  @Test
  default void there_are_never_too_many_and_the_oldest_go_first() {
    LocalDate day = MONDAY;
    for (int batch = 0; batch * UnansweredQuestions.MOST_NEW <= UnansweredQuestions.MOST; batch++) {
      Map<String, Long> asked = new HashMap<>();
      for (int i = 0; i < UnansweredQuestions.MOST_NEW; i++) {
        asked.put(batch + " " + i, 1L);
      }
      add(day, asked);
      day = day.plusDays(1);
    }
    assertEquals(UnansweredQuestions.MOST, all().size());
    assertEquals(day.minusDays(1), all().getFirst().lastDay());
    assertEquals(MONDAY, all().getLast().lastDay());
  }
}

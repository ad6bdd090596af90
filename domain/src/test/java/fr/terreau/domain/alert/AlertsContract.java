package fr.terreau.domain.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What every keeper of kept questions keeps to. The accounts a-1 and a-2 and the practices p-1, p-2
 * and p-3 exist.
 */
public interface AlertsContract {

  Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  /** Asks or changes the kept questions in one transaction. */
  <T> T with(Function<Alerts, T> work);

  private void doing(Consumer<Alerts> work) {
    with(
        alerts -> {
          work.accept(alerts);
          return null;
        });
  }

  private static Alert alert(String id, String owner, String question) {
    return new Alert(id, owner, question, "Un nom", Rhythm.DAILY, "stop-" + id, NOON);
  }

  private void keep(String id, String owner, String question) {
    doing(alerts -> alerts.add(alert(id, owner, question)));
  }

  private void found(String alert, String practice, Duration after) {
    doing(alerts -> alerts.add(new AlertMatch(alert, practice, NOON.plus(after), false)));
  }

  private static List<String> ids(List<Alert> alerts) {
    return alerts.stream().map(Alert::id).toList();
  }

  private static List<String> practices(List<AlertMatch> matches) {
    return matches.stream().map(AlertMatch::practice).toList();
  }

  @Test
  default void a_question_comes_back_as_it_was_kept() {
    String question = "q=" + "%C3%A9".repeat(1300);
    keep("al-1", "a-1", question);
    Alert back = with(alerts -> alerts.find("al-1")).orElseThrow();
    assertEquals("a-1", back.owner());
    assertEquals(question, back.question());
    assertEquals("Un nom", back.name());
    assertEquals(Rhythm.DAILY, back.rhythm());
    assertEquals(NOON, back.keptAt());
    assertEquals(NOON, back.followedSince());
    assertEquals(Optional.empty(), back.dueAt());
    assertEquals(Optional.empty(), back.lastSentAt());
    assertFalse(back.paused());
    assertEquals(
        "al-1", with(alerts -> alerts.byStopToken("stop-al-1")).map(Alert::id).orElseThrow());
    assertEquals(Optional.empty(), with(alerts -> alerts.byStopToken("autre")));
    assertEquals(Optional.empty(), with(alerts -> alerts.find("al-2")));
  }

  @Test
  default void an_owner_keeps_a_question_once_and_two_owners_each_their_own() {
    keep("al-1", "a-1", "q=prêt");
    assertThrows(RuntimeException.class, () -> keep("al-2", "a-1", "q=prêt"));
    keep("al-3", "a-2", "q=prêt");
    assertEquals("al-1", with(alerts -> alerts.same("a-1", "q=prêt")).map(Alert::id).orElseThrow());
    assertEquals(Optional.empty(), with(alerts -> alerts.same("a-1", "q=autre")));
    assertEquals(List.of("al-3"), ids(with(alerts -> alerts.of("a-2"))));
  }

  @Test
  default void lists_come_in_their_order() {
    doing(
        alerts -> {
          alerts.alone("a-1");
          alerts.add(alert("al-1", "a-1", "q=1"));
          alerts.add(new Alert("al-2", "a-1", "q=2", "N", Rhythm.NONE, "s2", NOON.plusSeconds(60)));
          alerts.add(alert("al-3", "a-2", "q=3"));
        });
    assertEquals(List.of("al-2", "al-1"), ids(with(alerts -> alerts.of("a-1"))));
    assertEquals(List.of("al-1", "al-2"), ids(with(alerts -> alerts.after("", 2))));
    assertEquals(List.of("al-3"), ids(with(alerts -> alerts.after("al-2", 2))));
    assertEquals(
        Set.of("al-1", "al-3"),
        Set.copyOf(ids(with(alerts -> alerts.all(List.of("al-3", "al-1", "al-9"))))));
    assertEquals(List.of(), with(alerts -> alerts.all(List.of())));
  }

  @Test
  default void what_is_due_and_not_paused_is_listed() {
    keep("al-1", "a-1", "q=1");
    keep("al-2", "a-1", "q=2");
    keep("al-3", "a-2", "q=3");
    doing(alerts -> alerts.find("al-1").orElseThrow().found(NOON));
    doing(alerts -> alerts.find("al-2").orElseThrow().found(NOON.minus(Duration.ofDays(1))));
    Instant morning = Rhythm.DAILY.dueAfter(NOON).orElseThrow();
    assertEquals(List.of("al-2"), ids(with(alerts -> alerts.due(morning.minusMillis(1), 10))));
    assertEquals(List.of("al-2", "al-1"), ids(with(alerts -> alerts.due(morning, 10))));
    assertEquals(List.of("al-2"), ids(with(alerts -> alerts.due(morning, 1))));
    doing(alerts -> alerts.find("al-2").orElseThrow().pause());
    assertEquals(List.of("al-1"), ids(with(alerts -> alerts.due(morning, 10))));
  }

  @Test
  default void a_sheet_is_found_once_for_each_question() {
    keep("al-1", "a-1", "q=1");
    keep("al-2", "a-2", "q=2");
    found("al-1", "p-1", Duration.ZERO);
    assertThrows(RuntimeException.class, () -> found("al-1", "p-1", Duration.ofDays(1)));
    assertEquals(
        Set.of("al-1"), with(alerts -> alerts.knowing("p-1", List.of("al-1", "al-2", "al-9"))));
    assertEquals(Set.of(), with(alerts -> alerts.knowing("p-2", List.of("al-1"))));
    assertEquals(Set.of(), with(alerts -> alerts.knowing("p-1", List.of())));
  }

  @Test
  default void what_waits_is_told_and_seen_apart() {
    keep("al-1", "a-1", "q=1");
    keep("al-2", "a-1", "q=2");
    found("al-1", "p-2", Duration.ZERO);
    found("al-1", "p-1", Duration.ofSeconds(5));
    found("al-2", "p-3", Duration.ofSeconds(9));
    assertEquals(List.of("p-2", "p-1"), practices(with(alerts -> alerts.untold("al-1", 10))));
    assertEquals(List.of("p-2"), practices(with(alerts -> alerts.untold("al-1", 1))));
    assertEquals(
        List.of("p-3", "p-1", "p-2"),
        practices(with(alerts -> alerts.unseen(List.of("al-1", "al-2"), 10))));
    assertEquals(
        List.of("p-3"), practices(with(alerts -> alerts.unseen(List.of("al-1", "al-2"), 1))));
    assertEquals(List.of(), with(alerts -> alerts.unseen(List.of(), 1)));
    doing(alerts -> alerts.tell("al-1", List.of("p-2", "p-3"), NOON));
    doing(alerts -> alerts.tell("al-1", List.of(), NOON));
    assertEquals(List.of("p-1"), practices(with(alerts -> alerts.untold("al-1", 10))));
    doing(alerts -> alerts.tellAll("al-1", NOON));
    assertEquals(List.of(), with(alerts -> alerts.untold("al-1", 10)));
    assertEquals(List.of("p-3"), practices(with(alerts -> alerts.untold("al-2", 10))));
    doing(alerts -> alerts.seeAll("al-1", NOON));
    assertEquals(
        List.of("p-3"), practices(with(alerts -> alerts.unseen(List.of("al-1", "al-2"), 10))));
  }

  @Test
  default void what_is_forgotten_may_be_found_again() {
    keep("al-1", "a-1", "q=1");
    found("al-1", "p-1", Duration.ZERO);
    doing(alerts -> alerts.untold("al-1", 10).forEach(alerts::remove));
    assertEquals(List.of(), with(alerts -> alerts.untold("al-1", 10)));
    found("al-1", "p-1", Duration.ofDays(1));
    assertEquals(List.of("p-1"), practices(with(alerts -> alerts.untold("al-1", 10))));
  }

  @Test
  default void a_removed_question_takes_what_it_found_with_it() {
    keep("al-1", "a-1", "q=1");
    found("al-1", "p-1", Duration.ZERO);
    doing(alerts -> alerts.remove(alerts.find("al-1").orElseThrow()));
    assertEquals(Optional.empty(), with(alerts -> alerts.find("al-1")));
    assertTrue(with(alerts -> alerts.knowing("p-1", List.of("al-1"))).isEmpty());
    keep("al-1", "a-1", "q=1");
  }

  @Test
  default void a_question_that_is_too_long_is_refused() {
    String question = "q=" + "m".repeat(Alert.LONGEST_QUESTION);
    assertThrows(RuntimeException.class, () -> keep("al-1", "a-1", question));
  }
}

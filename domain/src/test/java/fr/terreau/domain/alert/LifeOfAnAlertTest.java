package fr.terreau.domain.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.alert.KeepAlerts.Kept;
import fr.terreau.domain.alert.TellAnswers.ToTell;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From a question that is kept to a message that is sent, while time goes by. */
class LifeOfAnAlertTest {

  private final InMemoryAlerts alerts = new InMemoryAlerts();
  private final Time time = new Time();
  private final KeepAlerts keeping = new KeepAlerts(alerts, time);
  private final FindAnswers finding = new FindAnswers(alerts, time);
  private final TellAnswers telling = new TellAnswers(alerts, time);

  /** A clock that goes on when it is told to. */
  private static final class Time extends Clock {

    private Instant now = AlertsContract.NOON;

    void pass(Duration span) {
      now = now.plus(span);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private Alert kept(Rhythm rhythm) {
    return assertInstanceOf(Kept.Now.class, keeping.keep("a-1", "q=prêt", "Prêt", rhythm)).alert();
  }

  private void found(String practice, Alert alert) {
    finding.found(practice, List.of(alert.id()), any -> true);
  }

  private Optional<ToTell> toTell(Alert alert) {
    return telling.toTell(alert.id(), (any, practices) -> Set.copyOf(practices));
  }

  @Test
  void a_daily_message_goes_once_in_the_morning_and_never_empty() {
    Alert alert = kept(Rhythm.DAILY);
    assertEquals(List.of(), telling.due(), "nothing was found");
    found("p-1", alert);
    found("p-1", alert);
    time.pass(Duration.ofHours(2));
    found("p-2", alert);
    assertEquals(List.of(), telling.due(), "not before the morning");
    time.pass(Duration.ofHours(18));
    assertEquals(List.of(alert.id()), telling.due());
    ToTell message = toTell(alert).orElseThrow();
    assertEquals(List.of("p-1", "p-2"), message.practices());
    assertEquals(List.of(alert.id()), telling.due(), "as long as it was not handed over");
    telling.told(message);
    assertEquals(List.of(), telling.due());
    assertEquals(Optional.empty(), toTell(alert));
    assertEquals(Optional.of(time.instant()), alert.lastSentAt());
    found("p-1", alert);
    time.pass(Duration.ofDays(3));
    assertEquals(List.of(), telling.due(), "a sheet is told once");
  }

  @Test
  void what_may_not_be_read_any_more_is_not_told_and_may_be_found_again() {
    Alert alert = kept(Rhythm.AT_ONCE);
    found("p-1", alert);
    assertEquals(Optional.empty(), telling.toTell(alert.id(), (any, practices) -> Set.of()));
    assertEquals(List.of(), telling.due());
    found("p-1", alert);
    assertEquals(List.of("p-1"), toTell(alert).orElseThrow().practices());
  }

  @Test
  void a_message_that_is_refused_is_tried_again_later_and_later() {
    Alert alert = kept(Rhythm.AT_ONCE);
    found("p-1", alert);
    Duration total = Duration.ZERO;
    for (int attempt = 0; attempt < 12; attempt++) {
      telling.failed(toTell(alert).orElseThrow());
      Duration wait = Duration.between(time.instant(), alert.dueAt().orElseThrow());
      assertTrue(wait.compareTo(Duration.ofHours(6)) <= 0, wait::toString);
      time.pass(wait.minusMillis(1));
      assertEquals(List.of(), telling.due());
      time.pass(Duration.ofMillis(1));
      assertEquals(List.of(alert.id()), telling.due());
      total = total.plus(wait);
    }
    assertTrue(total.compareTo(Duration.ofHours(20)) > 0, "the server is not worn out");
    telling.told(toTell(alert).orElseThrow());
    assertEquals(List.of(), telling.due());
  }

  @Test
  void what_is_too_much_for_one_message_goes_into_the_next() {
    Alert alert = kept(Rhythm.AT_ONCE);
    int all = TellAnswers.SHEETS + 3;
    IntStream.range(0, all).forEach(i -> found("p-" + (100 + i), alert));
    ToTell first = toTell(alert).orElseThrow();
    assertEquals(TellAnswers.SHEETS, first.practices().size());
    telling.told(first);
    ToTell second = toTell(alert).orElseThrow();
    assertEquals(3, second.practices().size());
    assertTrue(second.practices().stream().noneMatch(first.practices()::contains));
    telling.told(second);
    assertEquals(List.of(), telling.due());
  }

  @Test
  void another_rhythm_takes_effect_for_what_waits() {
    Alert alert = kept(Rhythm.WEEKLY);
    found("p-1", alert);
    keeping.change("a-1", alert.id(), "Autre nom", Rhythm.AT_ONCE);
    assertEquals("Autre nom", alert.name());
    assertEquals(List.of(alert.id()), telling.due());
    keeping.change("a-1", alert.id(), " ", Rhythm.NONE);
    assertEquals("Autre nom", alert.name(), "a blank name changes nothing");
    assertEquals(List.of(), telling.due());
    keeping.change("a-1", alert.id(), "", Rhythm.AT_ONCE);
    assertEquals(List.of(), telling.due(), "what was only kept is not told after all");
    found("p-2", alert);
    assertEquals(List.of("p-2"), toTell(alert).orElseThrow().practices());
    assertEquals(2, alerts.unseen(List.of(alert.id()), 10).size(), "the account shows both");
  }

  @Test
  void a_pause_tells_nothing_and_is_not_made_up_for() {
    Alert alert = kept(Rhythm.AT_ONCE);
    found("p-1", alert);
    keeping.pause("a-1", alert.id());
    found("p-2", alert);
    assertEquals(List.of(), telling.due());
    assertEquals(Optional.empty(), toTell(alert));
    time.pass(Duration.ofDays(1));
    keeping.resume("a-1", alert.id());
    assertEquals(time.instant(), alert.followedSince());
    assertEquals(List.of("p-1"), toTell(alert).orElseThrow().practices());
  }

  @Test
  void a_link_stops_the_messages_and_keeps_the_question() {
    Alert alert = kept(Rhythm.AT_ONCE);
    found("p-1", alert);
    assertEquals(Optional.empty(), keeping.stop("autre"));
    assertEquals(List.of(alert.id()), telling.due());
    keeping.stop(alert.stopToken());
    keeping.stop(alert.stopToken());
    assertEquals(Rhythm.NONE, alert.rhythm());
    assertEquals(List.of(), telling.due());
    assertEquals(1, alerts.of("a-1").size());
    assertTrue(alert.stopToken().length() >= 32, "cannot be guessed");
  }

  @Test
  void without_mail_the_answers_wait_in_the_account() {
    Alert alert = kept(Rhythm.AT_ONCE);
    found("p-1", alert);
    telling.cannotTell(alert.id());
    assertEquals(List.of(), telling.due());
    assertEquals(1, alerts.unseen(List.of(alert.id()), 10).size());
    keeping.see("a-1", alert.id());
    assertEquals(List.of(), alerts.unseen(List.of(alert.id()), 10));
  }

  @Test
  void nobody_reaches_what_another_one_keeps() {
    Alert alert = kept(Rhythm.DAILY);
    assertEquals(Optional.empty(), keeping.change("a-2", alert.id(), "Volé", Rhythm.NONE));
    assertEquals(Optional.empty(), keeping.pause("a-2", alert.id()));
    assertEquals(Optional.empty(), keeping.resume("a-2", alert.id()));
    assertEquals(Optional.empty(), keeping.see("a-2", alert.id()));
    assertEquals(Optional.empty(), keeping.remove("a-2", alert.id()));
    assertEquals("Prêt", alert.name());
    assertFalse(alert.paused());
    assertTrue(keeping.remove("a-1", alert.id()).isPresent());
    assertEquals(List.of(), alerts.of("a-1"));
  }

  @Test
  void the_same_question_is_kept_once_and_there_is_an_end_to_keeping() {
    Alert alert = kept(Rhythm.DAILY);
    Kept again = keeping.keep("a-1", "q=prêt", "Autre nom", Rhythm.NONE);
    assertEquals(alert.id(), assertInstanceOf(Kept.Before.class, again).alert().id());
    assertEquals(Rhythm.DAILY, alert.rhythm(), "left as it was");
    for (int i = 1; i < KeepAlerts.MOST; i++) {
      Kept kept = keeping.keep("a-1", "q=" + i, "N", Rhythm.NONE);
      assertNotEquals(
          alert.stopToken(), assertInstanceOf(Kept.Now.class, kept).alert().stopToken());
    }
    assertInstanceOf(Kept.TooMany.class, keeping.keep("a-1", "q=de+trop", "N", Rhythm.NONE));
    assertInstanceOf(Kept.Before.class, keeping.keep("a-1", "q=prêt", "N", Rhythm.NONE));
    assertInstanceOf(Kept.Now.class, keeping.keep("a-2", "q=prêt", "N", Rhythm.NONE));
  }

  @Test
  void names_are_one_short_line() {
    Alert alert = new Alert("al", "a", "q=", " a\r\nb ", Rhythm.NONE, "s", time.instant());
    assertEquals("a b", alert.name());
    alert.rename("m".repeat(500));
    assertEquals(Alert.LONGEST_NAME, alert.name().length());
  }
}

package fr.terreau.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Whoever guesses waits; whoever mistypes does not. */
class ThrottleTest {

  private Instant now = Instant.parse("2026-03-02T11:00:00Z");
  private final Throttle throttle =
      new Throttle(
          new Clock() {
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
          });

  private void fail(int times, String account, String machine) {
    for (int i = 0; i < times; i++) {
      throttle.failed(account, machine);
    }
  }

  @Test
  void four_failures_cost_nothing_and_the_fifth_a_quarter_of_an_hour() {
    fail(4, "a@md.example", "machine");
    assertEquals(0, throttle.minutesToWait("a@md.example", "machine"));
    fail(1, "a@md.example", "machine");
    assertEquals(16, throttle.minutesToWait("a@md.example", "machine"));
    assertEquals(16, throttle.minutesToWait("a@md.example", "another machine"));
    assertEquals(0, throttle.minutesToWait("b@md.example", "machine"));
    now = now.plus(Duration.ofMinutes(10));
    assertEquals(6, throttle.minutesToWait("a@md.example", "machine"));
    now = now.plus(Duration.ofMinutes(5));
    assertEquals(0, throttle.minutesToWait("a@md.example", "machine"));
  }

  @Test
  void failures_are_forgotten_with_time_and_with_success() {
    fail(4, "a@md.example", "machine");
    now = now.plus(Duration.ofMinutes(15));
    fail(4, "a@md.example", "machine");
    assertEquals(0, throttle.minutesToWait("a@md.example", "machine"));
    throttle.succeeded("a@md.example");
    fail(4, "a@md.example", "machine");
    assertEquals(0, throttle.minutesToWait("a@md.example", "machine"));
  }

  @Test
  void a_machine_that_tries_many_accounts_waits_for_all_of_them() {
    for (int i = 0; i < 50; i++) {
      fail(1, i + "@md.example", "machine");
    }
    assertEquals(16, throttle.minutesToWait("new@md.example", "machine"));
    assertEquals(0, throttle.minutesToWait("new@md.example", "another machine"));
  }
}

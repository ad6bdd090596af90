package fr.terreau.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down whoever guesses passwords: after a few failures for an address of an account, or many
 * from one machine, attempts are refused for a while, even right ones.
 */
@ApplicationScoped
class Throttle {

  private static final int FAILURES_FOR_ACCOUNT = 5;
  private static final int FAILURES_FROM_MACHINE = 50;
  private static final int MOST_REMEMBERED = 100_000;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final Map<String, Failures> failures = new ConcurrentHashMap<>();
  private final Clock clock;

  protected Throttle() {
    this(null);
  }

  @Inject
  Throttle(Clock clock) {
    this.clock = clock;
  }

  private record Failures(int count, Instant until) {}

  /** Minutes to wait before the next attempt, 0 when there is nothing to wait for. */
  int minutesToWait(String account, String machine) {
    return Math.max(
        minutes("account " + account, FAILURES_FOR_ACCOUNT),
        minutes("machine " + machine, FAILURES_FROM_MACHINE));
  }

  void failed(String account, String machine) {
    forgetOld();
    count("account " + account);
    count("machine " + machine);
  }

  void succeeded(String account) {
    failures.remove("account " + account);
  }

  private int minutes(String key, int allowed) {
    Failures known = failures.get(key);
    Instant now = clock.instant();
    if (known == null || known.count() < allowed || !now.isBefore(known.until())) {
      return 0;
    }
    return (int) Duration.between(now, known.until()).toMinutes() + 1;
  }

  private void count(String key) {
    Instant now = clock.instant();
    failures.merge(
        key,
        new Failures(1, now.plus(WINDOW)),
        (old, one) -> now.isBefore(old.until()) ? new Failures(old.count() + 1, one.until()) : one);
  }

  private void forgetOld() {
    if (failures.size() > MOST_REMEMBERED) {
      Instant now = clock.instant();
      failures.values().removeIf(old -> !now.isBefore(old.until()));
    }
  }
}

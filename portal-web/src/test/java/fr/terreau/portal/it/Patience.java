package fr.terreau.portal.it;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens behind the pages. */
final class Patience {

  private static final long LOOK_EVERY_MILLIS = 50;

  /** A loaded machine is no fault of the portal: only what never happens fails. */
  private static final Duration AT_LEAST = Duration.ofSeconds(90);

  private Patience() {}

  /** Waits until something is true; fails when it never is. Answers how long it took. */
  static Duration until(String what, Duration atMost, BooleanSupplier happened) {
    Duration patience = atMost.compareTo(AT_LEAST) < 0 ? AT_LEAST : atMost;
    long begun = System.nanoTime();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() - begun > patience.toNanos()) {
        throw new AssertionError("after " + patience.toSeconds() + " s, still not: " + what);
      }
      pause();
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

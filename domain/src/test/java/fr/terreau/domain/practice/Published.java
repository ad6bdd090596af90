package fr.terreau.domain.practice;

import fr.terreau.domain.practice.sheet.PracticeSheet;
import java.util.Optional;

/** Publishes without a review, for tests in other rooms. */
public final class Published {

  private Published() {}

  /** The practice of this code with one more revision that says this. */
  public static Practice as(Practices practices, String code, PracticeSheet sheet) {
    Optional<Practice> known = practices.byReference(code);
    Practice practice =
        known.orElseGet(() -> Practice.started("p-" + code, sheet, "a-1", Specimens.NOON));
    if (known.isEmpty()) {
      practices.add(practice);
    }
    practice.revise(sheet, Specimens.NOON);
    practices.add(practice.publish(code, Status.PUBLIE, null, sheet.producer(), Specimens.NOON));
    practices.flush();
    return practice;
  }
}

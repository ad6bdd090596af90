package fr.terreau.domain.alert;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When somebody wants to be told of new answers to a question. */
public enum Rhythm {
  /** As soon as something is found. */
  AT_ONCE,
  /** Every morning on which there is something to tell. */
  DAILY,
  /** Every Monday morning on which there is something to tell. */
  WEEKLY,
  /** Never by mail: the question is kept, and new answers wait in the account. */
  NONE;

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  /** When to tell what was found at this instant; empty when it is not told by mail. */
  public Optional<Instant> dueAfter(Instant found) {
    return switch (this) {
      case AT_ONCE -> Optional.of(found);
      case DAILY -> Optional.of(morningAfter(found).toInstant());
      case WEEKLY ->
          Optional.of(
              morningAfter(found)
                  .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                  .with(MORNING)
                  .toInstant());
      case NONE -> Optional.empty();
    };
  }

  private static ZonedDateTime morningAfter(Instant found) {
    ZonedDateTime there = found.atZone(PARIS);
    ZonedDateTime morning = there.with(MORNING);
    return morning.isAfter(there) ? morning : there.plusDays(1).with(MORNING);
  }
}

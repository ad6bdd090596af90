package fr.terreau.domain.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mornings are those of the readers, in summer as in winter. */
class RhythmTest {

  @ParameterizedTest
  @CsvSource({
    "AT_ONCE, 2026-03-02T11:00:00Z, 2026-03-02T11:00:00Z",
    "DAILY, 2026-03-02T11:00:00Z, 2026-03-03T06:00:00Z",
    "DAILY, 2026-03-02T05:59:59Z, 2026-03-02T06:00:00Z",
    "DAILY, 2026-03-02T06:00:00Z, 2026-03-03T06:00:00Z",
    "DAILY, 2026-03-28T11:00:00Z, 2026-03-29T05:00:00Z",
    "DAILY, 2026-10-24T11:00:00Z, 2026-10-25T06:00:00Z",
    // The second of March 2026 is a Monday.
    "WEEKLY, 2026-03-02T05:00:00Z, 2026-03-02T06:00:00Z",
    "WEEKLY, 2026-03-02T11:00:00Z, 2026-03-09T06:00:00Z",
    "WEEKLY, 2026-03-01T11:00:00Z, 2026-03-02T06:00:00Z",
    "WEEKLY, 2026-03-26T11:00:00Z, 2026-03-30T05:00:00Z"
  })
  void what_is_found_is_told_when_the_rhythm_says_so(Rhythm rhythm, Instant found, Instant due) {
    assertEquals(Optional.of(due), rhythm.dueAfter(found));
  }

  @ParameterizedTest
  @CsvSource("2026-03-02T11:00:00Z")
  void what_is_only_kept_is_never_told(Instant found) {
    assertEquals(Optional.empty(), Rhythm.NONE.dueAfter(found));
  }
}

package fr.terreau.portal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.practice.Due.Kind;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Practices.DueSheet;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.portal.platform.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that come and go, in words. */
class DueDaysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, aujourd’hui",
    "2026-03-01, en retard d’un jour",
    "2026-02-20, en retard de 10 jours",
    "2026-01-02, en retard de 59 jours",
    "2025-12-20, en retard de 2 mois",
    "2023-03-02, en retard de 36 mois",
    "2026-03-03, demain",
    "2026-04-01, dans 30 jours",
    "2026-09-02, dans 6 mois"
  })
  void a_day_is_told_by_its_distance(LocalDate day, String words) {
    assertEquals(words, DueDays.when(day, TODAY, Messages.in(Locale.FRENCH)));
  }

  @Test
  void what_came_too_late_is_not_asked_for() {
    Practice ended = practice("p-1");
    Practice coming = practice("p-2");
    List<DueSheet> due =
        List.of(
            new DueSheet(ended, Kind.ALERT, TODAY.minusMonths(12)),
            new DueSheet(ended, Kind.REVIEW, TODAY.minusMonths(9)),
            new DueSheet(ended, Kind.NOTICE, TODAY.minusMonths(6)),
            new DueSheet(ended, Kind.AGREEMENT_END, TODAY.minusMonths(3)),
            new DueSheet(coming, Kind.ALERT, TODAY.minusMonths(2)),
            new DueSheet(coming, Kind.NOTICE, TODAY.plusMonths(4)),
            new DueSheet(coming, Kind.AGREEMENT_END, TODAY.plusMonths(7)));
    assertEquals(
        List.of("p-1 REVIEW", "p-1 AGREEMENT_END", "p-2 ALERT", "p-2 NOTICE", "p-2 AGREEMENT_END"),
        DueDays.still(due, TODAY).stream().map(d -> d.practice().id() + " " + d.kind()).toList());
  }

  private static Practice practice(String id) {
    return Practice.started(id, Specimens.completeConvention(), "a-1", Specimens.NOON);
  }
}

package fr.terreau.domain.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of an agreement, from whatever is known of it. */
class AgreementTermTest {

  @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        // signed,    effect,     months, start,               written,  notice, end,        notice,
        // alert
        "2024-03-18, 2024-04-01, 36,   -,                     -,          3,    2027-03-31, 2026-12-31, 2026-06-30",
        "2024-03-18, 2024-04-01, 36,   DATE_FIXE,             -,          3,    2027-03-31, 2026-12-31, 2026-06-30",
        "2024-03-18, 2024-04-01, 36,   SIGNATURE_DEPARTEMENT, -,          3,    2027-03-17, 2026-12-17, 2026-06-17",
        "2024-03-18, 2024-04-01, 36,   SIGNATURE_DERNIER,     -,          3,    2027-03-17, 2026-12-17, 2026-06-17",
        "2024-03-18, 2024-04-01, 36,   NOTIFICATION,          -,          -,    2027-03-31, -,          2026-09-30",
        "2024-03-18, 2024-04-01, 36,   DATE_FIXE,             2028-12-31, 6,    2028-12-31, 2028-06-30, 2027-12-30",
        "-,          2024-04-01, 12,   SIGNATURE_DERNIER,     -,          -,    2025-03-31, -,          2024-09-30",
        "2024-03-18, -,          12,   DATE_FIXE,             -,          -,    2025-03-17, -,          2024-09-17",
        "-,          -,          36,   -,                     -,          3,    -,          -,          -",
        "2024-03-18, 2024-04-01, -,    -,                     -,          3,    -,          -,          -",
        "2024-03-18, 2024-04-01, 0,    -,                     -,          3,    -,          -,          -",
        "2024-03-18, 2024-04-01, -5,   -,                     -,          3,    -,          -,          -",
        "2024-03-18, 2024-04-01, 2147483647, -,               -,          3,    -,          -,          -",
        "-,          -,          -,    -,                     2027-05-31, 0,    2027-05-31, -,          2026-11-30",
        "-,          2023-08-31, 6,    -,                     -,          -,    2024-02-28, -,          2023-08-28",
        "-,          2024-02-29, 12,   -,                     -,          -,    2025-02-27, -,          2024-08-27"
      })
  void an_agreement_ends_the_day_before_its_anniversary(
      LocalDate signed,
      LocalDate effect,
      Integer months,
      String start,
      LocalDate written,
      Integer notice,
      LocalDate end,
      LocalDate noticeOn,
      LocalDate alertOn) {
    AgreementTerm term = AgreementTerm.of(signed, effect, months, start, written, notice);
    assertEquals(Optional.ofNullable(end), term.endsOn());
    assertEquals(Optional.ofNullable(noticeOn), term.noticeOn());
    assertEquals(Optional.ofNullable(alertOn), term.alertOn());
  }
}

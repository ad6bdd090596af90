package fr.terreau.domain.practice;

import static fr.terreau.domain.practice.Specimens.completeConvention;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.practice.Due.Kind;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Convention;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a sheet asks for by a day. */
class DueTest {

  private static PracticeSheet signed(Map<String, ?> change) {
    PracticeSheet sheet = completeConvention();
    Map<String, Object> known = new HashMap<>();
    known.put("signedOn", LocalDate.of(2024, 3, 18));
    known.put("effectiveFrom", LocalDate.of(2024, 4, 1));
    known.put("durationMonths", 36);
    known.put("durationStart", Convention.DurationStart.SIGNATURE_DEPARTEMENT);
    known.put("noticeMonths", 3);
    known.put("endsOn", null);
    known.putAll(change);
    return sheet.with("details", Records.with((Convention) sheet.details(), known));
  }

  private static List<String> of(PracticeSheet sheet) {
    return Due.of(sheet).stream()
        .sorted(Comparator.comparing(Due::kind))
        .map(due -> due.kind() + " " + due.day())
        .toList();
  }

  @Test
  void a_signed_agreement_asks_to_be_thought_of_given_notice_and_ended() {
    assertEquals(
        List.of(
            "REVIEW 2026-01-01",
            "ALERT 2026-06-17",
            "NOTICE 2026-12-17",
            "AGREEMENT_END 2027-03-17"),
        of(signed(Map.of()).with("reviewDue", LocalDate.of(2026, 1, 1))));
  }

  @Test
  void a_day_that_was_written_down_wins() {
    assertEquals(
        List.of("ALERT 2027-03-30", "NOTICE 2027-09-30", "AGREEMENT_END 2027-12-30"),
        of(signed(Map.of("endsOn", LocalDate.of(2027, 12, 30)))));
  }

  @Test
  void a_model_and_other_types_end_never() {
    assertEquals(List.of(), of(completeConvention()));
    assertEquals(List.of(), of(PracticeSheet.blank(null)));
  }

  @Test
  void years_that_no_database_holds_are_left_out() {
    assertEquals(List.of(), of(completeConvention().with("reviewDue", LocalDate.of(12026, 1, 1))));
    assertEquals(
        List.of(Kind.REVIEW),
        Due.of(completeConvention().with("reviewDue", LocalDate.of(9999, 12, 31))).stream()
            .map(Due::kind)
            .toList());
  }
}

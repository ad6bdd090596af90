package fr.terreau.portal.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.platform.Measure;
import fr.terreau.search.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the sheets of the demonstration measure, whatever the field. */
class MeasuredTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 1);
  private static final DemoDocuments DEMO = new DemoDocuments();

  private static Map<String, List<Span>> of(String code) {
    return Measured.of(DEMO.sheets().get(code), PUBLISHED);
  }

  private static boolean holds(String code, Measure measure, double number) {
    return of(code).getOrDefault(measure.filterName(), List.of()).contains(Span.of(number));
  }

  @Test
  void thresholds_count_by_the_unit_of_their_indicator() {
    assertTrue(holds("AURA-CONV-0001", Measure.AREA_PER_INHABITANT, 0.07));
    assertTrue(holds("AURA-CONV-0001", Measure.BUDGET_PER_INHABITANT, 2));
    assertTrue(holds("AURA-CONV-0001", Measure.WEEKLY_HOURS, 12));
    assertTrue(holds("AURA-CONV-0001", Measure.HOURS, 12));
    assertTrue(holds("AURA-CONV-0001", Measure.AREA, 30));
    assertTrue(holds("AURA-CONV-0001", Measure.STAFF, 0.5));
  }

  @Test
  void fields_count_by_their_unit() {
    assertTrue(holds("AURA-CONV-0001", Measure.MONTHS, 36));
    assertTrue(holds("AURA-REAM-0002", Measure.AREA, 50));
    assertTrue(holds("AURA-FORM-0002", Measure.HOURS, 9));
    assertFalse(holds("AURA-REAM-0002", Measure.MONTHS, 50));
  }

  @Test
  void an_effort_is_one_span() {
    assertTrue(of("AURA-FORM-0002").get(Measure.HOURS.filterName()).contains(new Span(20, 28)));
  }

  @Test
  void days_and_ends_are_told_apart() {
    LocalDate end = LocalDate.of(2026, 12, 31);
    assertTrue(of("AURA-CONV-0002").get(Measure.END).contains(Span.of(end, end)));
    assertEquals(
        List.of(Span.of(LocalDate.of(2024, 1, 1), end)), of("AURA-CONV-0002").get(Measure.DATE));
    assertFalse(of("AURA-CONV-0001").containsKey(Measure.END));
  }

  @Test
  void a_sheet_without_days_is_of_the_day_it_was_given() {
    DEMO.sheets().keySet().forEach(code -> assertFalse(of(code).get(Measure.DATE).isEmpty(), code));
  }
}

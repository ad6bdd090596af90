package fr.terreau.domain.practice.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.field.Records;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Copies of records take what fits and refuse the rest. */
class RecordsTest {

  private static final Period PERIOD =
      new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

  @Test
  void a_copy_differs_in_what_was_changed_alone() {
    assertEquals(
        new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30)),
        Records.with(PERIOD, Map.of("end", LocalDate.of(2025, 6, 30))));
    assertEquals(PERIOD, Records.with(PERIOD, Map.of()));
  }

  @Test
  void a_component_that_does_not_exist_is_refused_by_its_name() {
    Exception refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Records.with(PERIOD, Map.of("end", LocalDate.EPOCH, "middle", LocalDate.EPOCH)));
    assertTrue(refusal.getMessage().contains("middle"), refusal.getMessage());
  }

  @Test
  void a_value_of_another_kind_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> Records.with(PERIOD, Map.of("end", "2025-06-30")));
    assertThrows(
        IllegalArgumentException.class,
        () -> PracticeSheet.blank(PracticeType.VISITE).with("title", 1));
  }

  @Test
  void what_the_record_itself_refuses_comes_through() {
    PracticeSheet visit = PracticeSheet.blank(PracticeType.VISITE);
    Exception refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> visit.with("details", PracticeDetails.blank(PracticeType.CONVENTION)));
    assertTrue(refusal.getMessage().contains("CONVENTION"), refusal.getMessage());
  }

  @Test
  void the_number_of_values_must_fit() {
    assertThrows(
        IllegalArgumentException.class, () -> Records.create(Period.class, LocalDate.EPOCH));
  }
}

package fr.terreau.portal.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Convention;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.platform.FieldAnswers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two windows are told apart field by field, in words. */
class DifferencesTest {

  @Test
  void every_field_that_differs_is_told() {
    PracticeSheet mine = Specimens.completeConvention();
    Convention details = (Convention) mine.details();
    Record other =
        Records.with((Record) details, Map.of("durationMonths", 24, "criteria", List.of()));
    PracticeSheet theirs =
        mine.with("title", "Un autre titre").with("recordCopy", true).with("details", other);
    Practice practice = Practice.started("p-1", theirs, "a-1", Specimens.NOON);
    List<DepositPage.Difference> differences =
        Differences.between(
                mine, practice, FormTwin.FRENCH, new FieldAnswers(FormTwin.FRENCH, null))
            .differences();
    assertEquals(
        List.of("title", "recordCopy", "details.durationMonths", "details.criteria"),
        differences.stream().map(DepositPage.Difference::path).toList());
    assertEquals("Un autre titre", differences.get(0).theirs());
    assertEquals("", differences.get(3).theirs());
    assertEquals(details.criteria().size(), differences.get(3).mine().split("\n", -1).length);
  }
}

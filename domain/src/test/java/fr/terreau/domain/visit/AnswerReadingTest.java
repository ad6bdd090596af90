package fr.terreau.domain.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReadingTest {

  static Stream<Arguments> readable() {
    return Stream.of(
        Arguments.of(GuideSpecimens.AREA, "68", "68"),
        Arguments.of(GuideSpecimens.AREA, " 1,2 ", "1.2"),
        Arguments.of(GuideSpecimens.AREA, "1.20", "1.2"),
        Arguments.of(GuideSpecimens.AREA, "1 450", "1450"),
        Arguments.of(GuideSpecimens.AREA, "1\u202f450\u00a0000,5", "1450000.5"),
        Arguments.of(GuideSpecimens.AREA, "-3", "-3"),
        Arguments.of(GuideSpecimens.AREA, "−3", "-3"),
        Arguments.of(GuideSpecimens.AREA, "0,0", "0"),
        Arguments.of(GuideSpecimens.AREA, "100", "100"),
        Arguments.of(GuideSpecimens.ALONE, "oui", "true"),
        Arguments.of(GuideSpecimens.ALONE, "false", "false"),
        Arguments.of(GuideSpecimens.STATE, "5", "5"),
        Arguments.of(GuideSpecimens.RHYTHM, "chaque année", "chaque année"),
        Arguments.of(GuideSpecimens.WEEDED, "01/03/2019", "2019-03-01"),
        Arguments.of(GuideSpecimens.WEEDED, "2019-03-01", "2019-03-01"),
        Arguments.of(GuideSpecimens.TRAINING, " =1+1 ", "=1+1"));
  }

  @ParameterizedTest
  @MethodSource
  void readable(GuideItem item, String typed, String kept) {
    AnswerReading reading = AnswerReading.read(item, List.of(typed));
    assertEquals(new AnswerReading(List.of(kept), null), reading);
    assertEquals(reading, AnswerReading.read(item, reading.values()), "read again, it stays");
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of(GuideSpecimens.AREA, "beaucoup", AnswerReading.Fault.NUMBER),
        Arguments.of(GuideSpecimens.AREA, "1e9", AnswerReading.Fault.NUMBER),
        Arguments.of(GuideSpecimens.AREA, "12 34", AnswerReading.Fault.NUMBER),
        Arguments.of(GuideSpecimens.AREA, "1,2,3", AnswerReading.Fault.NUMBER),
        Arguments.of(GuideSpecimens.AREA, "9".repeat(13), AnswerReading.Fault.NUMBER),
        Arguments.of(GuideSpecimens.AREA, "٣", AnswerReading.Fault.NUMBER),
        Arguments.of(GuideSpecimens.ALONE, "peut-être", AnswerReading.Fault.YES_NO),
        Arguments.of(GuideSpecimens.STATE, "0", AnswerReading.Fault.SCALE),
        Arguments.of(GuideSpecimens.STATE, "6", AnswerReading.Fault.SCALE),
        Arguments.of(GuideSpecimens.STATE, "3,5", AnswerReading.Fault.SCALE),
        Arguments.of(GuideSpecimens.RHYTHM, "parfois", AnswerReading.Fault.CHOICE),
        Arguments.of(GuideSpecimens.WEEDED, "2019-02-30", AnswerReading.Fault.DATE),
        Arguments.of(GuideSpecimens.WEEDED, "2019-03", AnswerReading.Fault.DATE),
        Arguments.of(GuideSpecimens.WEEDED, "hier", AnswerReading.Fault.DATE));
  }

  @ParameterizedTest
  @MethodSource
  void unreadable(GuideItem item, String typed, AnswerReading.Fault fault) {
    assertEquals(new AnswerReading(List.of(), fault), AnswerReading.read(item, List.of(typed)));
  }

  @Test
  void several_choices_come_in_the_order_of_the_guide_and_all_must_be_known() {
    assertEquals(
        new AnswerReading(List.of("prêt", "formation"), null),
        AnswerReading.read(GuideSpecimens.USES, List.of("formation", "", "prêt")));
    assertEquals(
        new AnswerReading(List.of(), AnswerReading.Fault.CHOICE),
        AnswerReading.read(GuideSpecimens.USES, List.of("prêt", "vente")));
    assertEquals(
        new AnswerReading(List.of("f-1", "f-2"), null),
        AnswerReading.read(GuideSpecimens.PHOTO, List.of("f-1", "f-2")));
  }

  @Test
  void nothing_typed_is_no_answer_and_no_fault() {
    assertEquals(
        new AnswerReading(List.of(), null), AnswerReading.read(GuideSpecimens.AREA, List.of(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-10-14", "14/10/2025", "14.10.2025"})
  void a_day_is_written_in_several_ways(String typed) {
    assertEquals("2025-10-14", VisitDate.read(typed).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-10", "10/2025", "2025-10 "})
  void a_month_stands_for_an_unsaid_day(String typed) {
    assertEquals("2025-10", VisitDate.read(typed).orElseThrow());
    assertEquals(true, VisitDate.day("2025-10").isEmpty());
  }
}

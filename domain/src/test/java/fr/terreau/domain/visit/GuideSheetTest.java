package fr.terreau.domain.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.practice.sheet.VisitGuide.AnswerType;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuideSheetTest {

  private static GuideSheet of(GuideItem... items) {
    return GuideSheet.of(
        GuideSpecimens.sheet("1.0", GuideSpecimens.guide(items), Visibility.PUBLIC));
  }

  private static VisitContent answered(Answer... answers) {
    return Records.with(
        VisitSpecimens.bare("vis-1", "Feurs", "2026-01-01", "md-42").content(),
        Map.of("answers", List.of(answers)));
  }

  @Test
  void themes_come_in_their_order_and_what_stands_under_none_comes_last() {
    GuideSheet sheet =
        GuideSheet.of(GuideSpecimens.sheet("1.0", GuideSpecimens.whole(), Visibility.PUBLIC));
    assertEquals(List.of(1, 6, 0), sheet.themes().stream().map(GuideSheet.Theme::number).toList());
    assertEquals("Locaux", sheet.themes().get(0).title());
    assertEquals("Observer", sheet.themes().get(1).intent());
    assertEquals(
        List.of("v01", "v02", "v03", "v10", "v21", "v12", "v13", "v19"),
        sheet.items().stream().map(GuideItem::id).toList());
    assertEquals("Guide de visite 1.0", sheet.title());
    assertEquals("1.0", sheet.version());
  }

  @Test
  void a_sheet_without_items_is_no_guide_to_follow() {
    assertEquals(List.of(), GuideSheet.of(PracticeSheet.blank(PracticeType.VISITE)).themes());
    assertEquals(List.of(), of().themes());
  }

  @Test
  void an_item_without_identifier_or_with_a_taken_one_can_still_be_answered() {
    GuideItem nameless =
        new GuideItem(null, 1, null, null, null, null, null, null, null, null, null);
    GuideItem twin = GuideSpecimens.item("v01", 6, "La même", AnswerType.DATE, false);
    GuideSheet sheet = of(GuideSpecimens.AREA, nameless, twin);
    assertEquals(List.of("v01", "#2", "#3"), sheet.items().stream().map(GuideItem::id).toList());
    assertEquals(AnswerType.TEXTE, sheet.item("#2").orElseThrow().answerType());
    assertEquals("#2", sheet.item("#2").orElseThrow().wording());
    assertTrue(sheet.item("v99").isEmpty());
  }

  @Test
  void a_report_settles_what_is_mandatory_with_an_answer_or_a_reason() {
    GuideSheet sheet = of(GuideSpecimens.AREA, GuideSpecimens.STATE, GuideSpecimens.ALONE);
    assertEquals(List.of(GuideSpecimens.AREA, GuideSpecimens.STATE), sheet.unsettled(answered()));
    Answer noted = new Answer("v01", List.of(), null, "à mesurer");
    Answer left = new Answer("v12", List.of(), NoAnswer.NON_ABORDE, null);
    assertEquals(List.of(GuideSpecimens.AREA), sheet.unsettled(answered(noted, left)));
    Answer area = new Answer("v01", List.of("68"), null, null);
    assertEquals(List.of(), sheet.unsettled(answered(area, left)));
  }

  @Test
  void an_answer_that_does_not_fit_its_item_is_refused() {
    GuideSheet sheet = of(GuideSpecimens.AREA, GuideSpecimens.USES);
    sheet.check(answered(new Answer("v01", List.of("68.5"), null, null)));
    for (Answer bad :
        List.of(
            new Answer("v99", List.of("68"), null, null),
            new Answer("v01", List.of("68,5"), null, null),
            new Answer("v01", List.of("beaucoup"), null, null),
            new Answer("v21", List.of("prêt", "vente"), null, null))) {
      assertThrows(IllegalArgumentException.class, () -> sheet.check(answered(bad)), bad::toString);
    }
  }
}

package fr.terreau.domain.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.practice.sheet.VisitGuide.AnswerType;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.visit.VisitComparison.Change;
import fr.terreau.domain.visit.VisitComparison.Row;
import fr.terreau.domain.visit.VisitComparison.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitComparisonTest {

  private static Side side(String guide, List<GuideItem> items, Answer... answers) {
    VisitContent bare = VisitSpecimens.bare("vis-1", "Feurs", "2026-01-01", "md-42").content();
    Visit visit =
        Visit.prepared(
            "vis-" + guide,
            new Visit.Guide(guide, 1, "1.0"),
            Records.with(bare, Map.of("answers", List.of(answers))),
            "Feurs",
            "a-1",
            VisitSpecimens.NOON);
    return new Side(
        visit,
        GuideSheet.of(
            GuideSpecimens.sheet(
                "1.0", GuideSpecimens.guide(items.toArray(GuideItem[]::new)), Visibility.PUBLIC)));
  }

  private static Answer answer(String item, String... values) {
    return new Answer(item, Arrays.asList(values), null, null);
  }

  private static Row row(VisitComparison comparison, String item) {
    return comparison.rows().stream().filter(r -> r.item().id().equals(item)).findFirst().get();
  }

  @Test
  void each_difference_has_its_name() {
    List<GuideItem> items = GuideSpecimens.whole().items();
    VisitComparison comparison =
        VisitComparison.of(
            side(
                "g-1",
                items,
                answer("v01", "68"),
                answer("v02", "false"),
                answer("v12", "4"),
                answer("v10", "aucune"),
                new Answer("v13", List.of(), NoAnswer.NON_ABORDE, null)),
            side(
                "g-1",
                items,
                answer("v01", "70.5"),
                answer("v02", "false"),
                answer("v12", "3"),
                answer("v13", "2025-01-01"),
                answer("v21", "prêt"),
                new Answer("v03", List.of(), null, "une note seule")));
    assertEquals(8, comparison.rows().size());
    assertEquals(Change.MORE, row(comparison, "v01").change());
    assertEquals("2.5", row(comparison, "v01").by().toPlainString());
    assertEquals(Change.SAME, row(comparison, "v02").change());
    assertEquals(Change.LESS, row(comparison, "v12").change());
    assertEquals(Change.OTHER, row(comparison, "v13").change());
    assertEquals(Change.ONLY_FIRST, row(comparison, "v10").change());
    assertEquals(Change.ONLY_SECOND, row(comparison, "v21").change());
    assertEquals(Change.NOTHING, row(comparison, "v03").change());
  }

  @Test
  void items_of_one_guide_meet_by_their_identifier_even_when_reworded_or_retyped() {
    GuideItem reworded = GuideSpecimens.item("v01", 1, "Surface utile", AnswerType.TEXTE, true);
    VisitComparison comparison =
        VisitComparison.of(
            side("g-1", List.of(GuideSpecimens.AREA, GuideSpecimens.STATE), answer("v01", "68")),
            side("g-1", List.of(reworded), answer("v01", "70")));
    assertEquals(2, comparison.rows().size());
    assertEquals(true, row(comparison, "v01").reworded());
    assertEquals(Change.OTHER, row(comparison, "v01").change());
    assertEquals("État", row(comparison, "v12").item().wording());
  }

  @Test
  void items_of_two_guides_meet_when_they_ask_the_same() {
    GuideItem other = GuideSpecimens.item("v12", 6, "Une autre question", AnswerType.TEXTE, false);
    VisitComparison comparison =
        VisitComparison.of(
            side(
                "g-1",
                List.of(GuideSpecimens.AREA, GuideSpecimens.STATE),
                answer("v01", "68"),
                answer("v12", "3")),
            side(
                "g-2",
                List.of(GuideSpecimens.AREA, other),
                answer("v01", "68"),
                answer("v12", "x")));
    assertEquals(3, comparison.rows().size());
    assertEquals(Change.SAME, row(comparison, "v01").change());
    assertEquals(
        List.of(Change.ONLY_SECOND, Change.ONLY_FIRST),
        comparison.rows().stream().skip(1).map(Row::change).toList());
  }
}

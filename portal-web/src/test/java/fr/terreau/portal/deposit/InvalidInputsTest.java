package fr.terreau.portal.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Scalar;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.SheetJson;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed in whichever field ends in a message at the field, with the text kept, or is in
 * the draft; what was typed beside it is there in every case.
 */
class InvalidInputsTest {

  /** What people and programs type that a field may not want. */
  static final List<String> HOSTILE =
      List.of(
          "environ 12",
          "1 234,5",
          "12,5 %",
          "-7",
          "9".repeat(100_000),
          "1e999999999",
          "NaN",
          "31/02/2025",
          "3/07/2025",
          "2025-02-30",
          "peut-être",
          "PLANETE",
          "<script>alert(1)</script><b>gras",
          "\u202etxet tfel-ot-thgir\u202c עברית",
          "👩🏽\u200d🚒 équipe 🎉",
          "a\u0000b",
          "sonnette\u0007",
          "moitié \ud83d",
          "\udc00 autre moitié",
          "x".repeat(50_000),
          "'; drop table practice; --",
          "${7*7} #{7*7} {0}",
          "../../etc/passwd",
          "ligne\nautre ligne");

  private final FormTwin form = new FormTwin();

  /** A path of the form, and the field that stands there. */
  record Place(PracticeType type, String path, Field field) {}

  static Stream<Place> places() {
    List<Place> places = new ArrayList<>();
    Set<String> apart =
        Set.of("details", "attachments", "practiceType", "territories", "subjects", "producer");
    Set<String> settled = Set.of("verifiedOn", "verifiedBy", "license", "visibility");
    for (Field field : Field.of(PracticeSheet.class)) {
      if (!apart.contains(field.name()) && !settled.contains(field.name())) {
        collect(PracticeType.VISITE, field, field.name(), places);
      }
    }
    for (PracticeType type : PracticeType.values()) {
      for (Field field : Field.of(PracticeDetails.of(type))) {
        collect(type, field, "details." + field.name(), places);
      }
    }
    return places.stream();
  }

  private static void collect(PracticeType type, Field field, String path, List<Place> places) {
    boolean inner = field.kind() == Field.Kind.RECORD && field.type() != SheetTerritory.class;
    boolean row = field.many() && field.kind() != Field.Kind.CHOICE;
    String here = row ? path + "[0]" : path;
    if (inner) {
      field.parts().forEach(part -> collect(type, part, here + "." + part.name(), places));
    } else {
      places.add(new Place(type, here, field));
    }
  }

  @Test
  void there_are_far_more_than_three_hundred() {
    assertTrue(places().count() * HOSTILE.size() > 5000);
  }

  @Test
  void nothing_typed_breaks_the_form_or_gets_lost() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> places().forEach(place -> HOSTILE.forEach(text -> tryOut(place, text))));
  }

  private void tryOut(Place place, String text) {
    PracticeSheet before =
        PracticeSheet.blank(place.type()).with("details", PracticeDetails.blank(place.type()));
    String beside = place.path().equals("context") ? "pitfalls" : "context";
    DraftForm.Typed sent = form.read(before, place.path(), text, beside, "À côté");
    String where = place + " " + text.substring(0, Math.min(40, text.length()));
    assertEquals(
        "À côté",
        beside.equals("context") ? sent.sheet().context() : sent.sheet().pitfalls(),
        where);
    String list = place.path().replaceAll("\\[0]$", "");
    String faulty = sent.faults().containsKey(place.path()) ? place.path() : list;
    if (sent.faults().containsKey(faulty)) {
      assertFalse(sent.faults().get(faulty).contains("???"), where);
      String kept = String.join("\n", sent.typed().get(faulty));
      assertEquals(TypedText.tidy(text), TypedText.tidy(kept), where);
      assertEquals(1, sent.faults().size(), where);
    } else {
      assertEquals(Map.of(), sent.faults(), where);
      assertTrue(holds(place, sent.sheet(), TypedText.tidy(text)), where);
    }
    // What is kept can be kept, and the form can be drawn with its messages.
    assertEquals(sent.sheet(), SheetJson.parse(SheetJson.toJson(sent.sheet()).toString()), where);
    assertFalse(form.drawn(sent.sheet(), sent).isEmpty());
  }

  /** Whether the sheet holds what was typed: as it is, or as the value it means. */
  private boolean holds(Place place, PracticeSheet sheet, String text) {
    String shown =
        FormTwin.posted(form.drawn(sheet)).entrySet().stream()
            .filter(e -> RecordForm.within(e.getKey(), place.path().replaceAll("\\[0]$", "")))
            .flatMap(e -> e.getValue().stream())
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("")
            .replace("\r\n", "\n");
    return switch (place.field().kind()) {
      case INTEGER, DECIMAL, DATE, YES_NO, CHOICE -> !shown.isEmpty();
      case SCALAR ->
          shown.equals(text)
              || (SheetJson.toJson(sheet).toString().length() > 0
                  && TypedText.number(text, "").isPresent())
              || Scalar.of(text).text().equals(shown);
      default -> shown.replace("\n", "").startsWith(text.replace("\n", "").substring(0, 1));
    };
  }
}

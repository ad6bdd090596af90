package fr.terreau.portal.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.DemoSheets;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.SheetJson;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the form draws for a sheet, sent back untouched, is the sheet. */
class RoundTripTest {

  private final FormTwin form = new FormTwin();

  static Stream<PracticeSheet> sheets() {
    return DemoSheets.all().stream()
        .map(DemoSheets::sheet)
        .map(SheetJson::toSheet)
        .map(RoundTripTest::kept);
  }

  /** A sheet as a draft holds it: its files have identifiers. */
  private static PracticeSheet kept(PracticeSheet sheet) {
    List<Attachment> files = new ArrayList<>();
    for (Attachment file : sheet.attachments()) {
      files.add(Records.with(file, Map.of("id", "d-" + files.size())));
    }
    return sheet.with("attachments", files);
  }

  private Map<String, List<String>> posted(PracticeSheet sheet) {
    Map<String, List<String>> posted = FormTwin.posted(form.drawn(sheet));
    posted.put("practiceType", List.of(sheet.practiceType().name()));
    posted.put("producer", List.of(sheet.producer()));
    posted.put("territories", sheet.territories().stream().map(t -> t.id()).toList());
    posted.put("subjects", sheet.subjects());
    for (int i = 0; i < sheet.attachments().size(); i++) {
      posted.put("attachments[" + i + "].id", List.of(sheet.attachments().get(i).id()));
    }
    return posted;
  }

  @Test
  void all_sheets_of_the_demonstration_are_there() {
    assertEquals(64, sheets().count());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void a_sheet_comes_back_as_it_was(PracticeSheet sheet) {
    DraftForm.Typed typed = form.read(sheet, posted(sheet));
    assertEquals(Map.of(), typed.faults());
    same(sheet, typed.sheet());
  }

  /** Onto an empty draft nothing can come from what was there before. */
  @ParameterizedTest
  @MethodSource("sheets")
  void a_sheet_is_typed_into_an_empty_draft(PracticeSheet sheet) {
    PracticeSheet blank =
        PracticeSheet.blank(sheet.practiceType())
            .with("attachments", sheet.attachments())
            .with("territories", sheet.territories())
            .with("fromSession", sheet.fromSession())
            .with("subjects", sheet.subjects());
    // What only the sheet knows cannot be typed in: the twin has no such name.
    PracticeSheet placed =
        sheet.details() == null ? blank : blank.with("details", placesOf(sheet.details()));
    DraftForm.Typed typed = form.read(placed, posted(sheet));
    assertEquals(Map.of(), typed.faults());
    PracticeSheet settled = sheet.with("verifiedOn", null).with("verifiedBy", null);
    PracticeSheet read = typed.sheet().with("verifiedOn", null).with("verifiedBy", null);
    sameBut(settled, read);
  }

  private static PracticeDetails placesOf(PracticeDetails details) {
    Record blank = (Record) PracticeDetails.blank(details.practiceType());
    Map<String, Object> places = new LinkedHashMap<>();
    for (Field field : Field.of(details.getClass())) {
      if (field.type() == SheetTerritory.class || field.about().of() == Reference.CONCEPT) {
        places.put(field.component().getName(), field.valueIn((Record) details));
      }
    }
    return (PracticeDetails) Records.with(blank, places);
  }

  /** Choices are a set: onto an empty draft they come in the order of the form. */
  private static void sameBut(PracticeSheet expected, PracticeSheet actual) {
    assertEquals(
        sorted(DemoSheets.plain(SheetJson.toJson(expected)).toString()),
        sorted(DemoSheets.plain(SheetJson.toJson(actual)).toString()));
  }

  private static List<String> sorted(String json) {
    List<String> words = new ArrayList<>(List.of(json.split("[,\\[\\]{}]")));
    words.removeIf(String::isEmpty);
    words.sort(null);
    return words;
  }

  private static void same(PracticeSheet expected, PracticeSheet actual) {
    assertEquals(
        DemoSheets.plain(SheetJson.toJson(expected)), DemoSheets.plain(SheetJson.toJson(actual)));
  }

  /** Every field of a type, and of what lies in it, is asked somewhere. */
  @ParameterizedTest
  @EnumSource
  void every_field_of_a_type_is_asked(PracticeType type) {
    PracticeSheet sheet = PracticeSheet.blank(type).with("details", PracticeDetails.blank(type));
    Set<String> names = FormTwin.posted(form.drawn(sheet)).keySet();
    for (Field field : Field.of(PracticeDetails.of(type))) {
      assertTrue(
          names.stream().anyMatch(name -> RecordForm.within(name, "details." + field.name()))
              || field.about().of() == Reference.FILE,
          field.name());
    }
  }

  @Test
  void every_field_of_the_envelope_is_asked() {
    PracticeSheet sheet = sheets().findFirst().orElseThrow();
    Set<String> roots = new TreeSet<>();
    posted(sheet).keySet().forEach(name -> roots.add(name.split("[.\\[]", 2)[0]));
    for (Field field : Field.of(PracticeSheet.class)) {
      // When a sheet was last checked, and by whom, is what publication settles.
      boolean settled = Set.of("verifiedOn", "verifiedBy").contains(field.name());
      assertTrue(settled || roots.contains(field.name()), field.name());
    }
  }

  @Test
  void what_was_not_sent_stays() {
    for (PracticeSheet sheet : sheets().toList()) {
      DraftForm.Typed typed = form.read(sheet, "title", "Un autre titre");
      same(sheet.with("title", "Un autre titre"), typed.sheet());
      assertFalse(typed.open().contains("["));
    }
  }
}

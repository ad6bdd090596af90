package fr.terreau.portal.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.sheet.CollectionPolicy;
import fr.terreau.domain.practice.sheet.Convention;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.ReadingScheme;
import fr.terreau.domain.practice.sheet.Relayout;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.domain.practice.sheet.TerritoryDiagnostic;
import fr.terreau.domain.practice.sheet.TrainingPlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form reads what people type, and keeps what it cannot read. */
class RecordReaderTest {

  private static final PracticeSheet LAYOUT = blank(PracticeType.REAMENAGEMENT);
  private static final PracticeSheet CONVENTION = blank(PracticeType.CONVENTION);
  private static final PracticeSheet SCHEME = blank(PracticeType.SCHEMA);

  private final FormTwin form = new FormTwin();

  private static PracticeSheet blank(PracticeType type) {
    return PracticeSheet.blank(type).with("details", PracticeDetails.blank(type));
  }

  private DraftForm.Typed area(String typed) {
    return form.read(LAYOUT, "details.areaBefore", typed);
  }

  @ParameterizedTest
  @CsvSource({
    "'12,5', 12.5",
    "12.5, 12.5",
    "'1 234,5', 1234.5",
    "'1\u202f234\u00a0567', 1234567",
    "' 7 ', 7",
    "'12 m²', 12",
    "'\u22123', -3",
    "-3, -3"
  })
  void numbers_are_read_as_people_write_them(String typed, BigDecimal read) {
    DraftForm.Typed sent = area(typed);
    assertEquals(Map.of(), sent.faults());
    assertEquals(read, ((Relayout) sent.sheet().details()).areaBefore());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "douze",
        "environ 12",
        "~12",
        "12,5,3",
        "1.234,56",
        "12 kg",
        "0x1F",
        "NaN",
        "1e999999999",
        "1e5",
        "--1",
        ",5",
        "9999999999999"
      })
  void what_is_no_number_is_a_fault_and_stays_as_typed(String typed) {
    DraftForm.Typed sent = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> area(typed));
    assertTrue(sent.faults().containsKey("details.areaBefore"));
    assertEquals(List.of(typed), sent.typed().get("details.areaBefore"));
    assertNull(((Relayout) sent.sheet().details()).areaBefore());
    FormPart.Ask ask = ask(form.drawn(sent.sheet(), sent), "details.areaBefore");
    assertEquals(typed, ask.value());
    assertFalse(ask.error().isBlank());
  }

  static FormPart.Ask ask(List<FormPart> parts, String name) {
    for (FormPart part : parts) {
      FormPart.Ask found =
          switch (part) {
            case FormPart.Ask ask -> ask.name().equals(name) ? ask : null;
            case FormPart.Group group -> ask(group.parts(), name);
            case FormPart.Fold fold -> ask(fold.parts(), name);
            case FormPart.Rows rows ->
                ask(rows.rows().stream().flatMap(row -> row.parts().stream()).toList(), name);
          };
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Test
  void a_guess_is_told_from_a_word() {
    assertTrue(area("environ 12").faults().get("details.areaBefore").contains("environ"));
    assertFalse(area("douze").faults().get("details.areaBefore").contains("environ"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,5", "3000000000", "x"})
  void a_count_is_whole_and_not_enormous(String typed) {
    assertTrue(
        form.read(LAYOUT, "details.seatsBefore", typed)
            .faults()
            .containsKey("details.seatsBefore"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-03, 2025-07-03",
    "3/07/2025, 2025-07-03",
    "03.07.2025, 2025-07-03",
    "29/02/2024, 2024-02-29"
  })
  void days_are_read_both_ways(String typed, LocalDate read) {
    assertEquals(read, form.read(LAYOUT, "practiceDate", typed).sheet().practiceDate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/02/2025", "12/13/2024", "2024-13-01", "2024-02-30", "demain", "+99999-01-01"})
  void what_is_no_day_is_a_fault_and_can_be_seen(String typed) {
    DraftForm.Typed sent = form.read(LAYOUT, "practiceDate", typed);
    FormPart.Ask ask = ask(form.drawn(sent.sheet(), sent), "practiceDate");
    assertEquals(typed, ask.value());
    assertEquals(FormPart.Kind.TEXT, ask.kind());
  }

  @Test
  void rows_may_have_holes_and_empty_ones_are_dropped() {
    DraftForm.Typed sent =
        form.read(
            LAYOUT,
            "details.zones[0].name",
            "",
            "details.zones[3].name",
            "Presse",
            "details.zones[3].areaM2",
            "12,5",
            "details.zones[7].name",
            "Jeunesse",
            "details.zones[999999999].seats",
            "4");
    assertEquals(Map.of(), sent.faults());
    List<Relayout.Zone> zones = ((Relayout) sent.sheet().details()).zones();
    assertEquals(3, zones.size());
    assertEquals("Presse", zones.get(0).name());
    assertEquals(4, zones.get(2).seats());
  }

  @Test
  void hostile_row_numbers_and_names_do_no_harm() {
    DraftForm.Typed sent =
        form.read(
            LAYOUT,
            "details.zones[99999999999].name",
            "x",
            "details.zones[-1].name",
            "x",
            "details..zones",
            "x",
            "details.zones[0][1].name",
            "x",
            "a.".repeat(2000) + "b",
            "x",
            "",
            "x");
    assertEquals(LAYOUT, sent.sheet());
  }

  @Test
  void a_row_with_nothing_but_a_fault_stays_to_be_mended() {
    DraftForm.Typed sent =
        form.read(
            LAYOUT,
            "details.zones[0].name",
            "",
            "details.zones[1].areaM2",
            "environ 12",
            "details.zones[2].name",
            "Presse");
    assertEquals(List.of("environ 12"), sent.typed().get("details.zones[0].areaM2"));
    FormPart.Ask ask = ask(form.drawn(sent.sheet(), sent), "details.zones[0].areaM2");
    assertEquals("environ 12", ask.value());
    assertEquals("Presse", ((Relayout) sent.sheet().details()).zones().get(1).name());
  }

  @Test
  void rows_are_added_moved_and_taken_off_with_all_that_was_typed() {
    String[] typed = {
      "details.axes[0].title",
      "Un",
      "details.axes[0].objectives[0].title",
      "Un un",
      "details.axes[0].objectives[0].actions",
      "a\r\nb",
      "details.axes[1].title",
      "Deux",
      "title",
      "Schéma"
    };
    ReadingScheme moved = scheme(typed, "descendre:details.axes[0]");
    assertEquals(List.of("Deux", "Un"), moved.axes().stream().map(a -> a.title()).toList());
    assertEquals(List.of("a", "b"), moved.axes().get(1).objectives().get(0).actions());
    ReadingScheme off = scheme(typed, "retirer:details.axes[0]");
    assertEquals(List.of("Deux"), off.axes().stream().map(a -> a.title()).toList());
    DraftForm.Typed added = sent(typed, "ajouter:details.axes[1].objectives");
    assertEquals("details.axes[1].objectives[0]", added.open());
    assertEquals("Schéma", added.sheet().title());
    ReadingScheme more = (ReadingScheme) added.sheet().details();
    assertEquals(1, more.axes().get(1).objectives().size());
    assertEquals(2, scheme(typed, "monter:details.axes[0]").axes().size());
    assertEquals(2, scheme(typed, "monter:details.axes[999]").axes().size());
    assertEquals(2, scheme(typed, "retirer:details.nothing[1]").axes().size());
  }

  private ReadingScheme scheme(String[] typed, String action) {
    return (ReadingScheme) sent(typed, action).sheet().details();
  }

  private DraftForm.Typed sent(String[] typed, String action) {
    Map<String, List<String>> posted = new LinkedHashMap<>();
    for (int i = 0; i < typed.length; i += 2) {
      posted.put(typed[i], List.of(typed[i + 1]));
    }
    posted.put("action", List.of(action));
    return form.read(SCHEME, posted);
  }

  @Test
  void organisations_are_known_by_name_and_others_kept_as_written() {
    DraftForm.Typed sent =
        form.read(
            CONVENTION,
            "details.parties[0].organization",
            "md de l'ardeche",
            "details.parties[1].organization",
            "Commune de Vals");
    assertEquals(
        List.of("md-07", "Commune de Vals"),
        ((Convention) sent.sheet().details())
            .parties().stream().map(Convention.Party::organization).toList());
    assertEquals(
        "MD de l’Ardèche",
        ask(form.drawn(sent.sheet()), "details.parties[0].organization").value());
  }

  @Test
  void a_place_is_known_by_name_or_code_and_asked_again_when_several_have_its_name() {
    PracticeSheet policy = blank(PracticeType.POLDOC);
    for (String typed : List.of("Feurs", "42094", "feurs (42094)")) {
      DraftForm.Typed sent = form.read(policy, "details.policyScopeRef", typed);
      SheetTerritory place = ((CollectionPolicy) sent.sheet().details()).policyScopeRef();
      assertEquals("42094", place.code(), typed);
    }
    DraftForm.Typed several = form.read(policy, "details.policyScopeRef", "Saint-Martin");
    String fault = several.faults().get("details.policyScopeRef");
    assertTrue(fault.contains("écrivez le code") && fault.contains("07001"), fault);
    DraftForm.Typed unknown = form.read(policy, "details.policyScopeRef", "Atlantide");
    assertTrue(unknown.faults().containsKey("details.policyScopeRef"));
  }

  @Test
  void words_stand_for_a_place_where_that_is_allowed() {
    DraftForm.Typed sent =
        form.read(SCHEME, "details.districts[0]", "secteur nord", "details.districts[1]", "07001");
    List<SheetTerritory> districts = ((ReadingScheme) sent.sheet().details()).districts();
    assertEquals("INTERNE", districts.get(0).codeSystem());
    assertEquals("Saint-Martin", districts.get(1).name());
    assertEquals(
        districts,
        ((ReadingScheme)
                form.read(sent.sheet(), FormTwin.posted(form.drawn(sent.sheet())))
                    .sheet()
                    .details())
            .districts());
  }

  @Test
  void a_threshold_is_a_number_an_answer_or_words_but_no_guess() {
    DraftForm.Typed sent =
        form.read(
            CONVENTION,
            "details.criteria[0].indicator",
            "floorArea",
            "details.criteria[0].value",
            "1 234,5",
            "details.criteria[1].indicator",
            "sigb",
            "details.criteria[1].value",
            "oui",
            "details.criteria[2].value",
            "A, B",
            "details.criteria[3].value",
            "environ 12",
            "details.criteria[4].value",
            "12,5 %");
    var criteria = ((Convention) sent.sheet().details()).criteria();
    assertEquals(new BigDecimal("1234.5"), criteria.get(0).value().number());
    assertEquals("m²", criteria.get(0).unit(), "proposed by the indicator");
    assertEquals(true, criteria.get(1).value().yesNo());
    assertEquals("A, B", criteria.get(2).value().text());
    assertEquals(
        List.of("details.criteria[3].value", "details.criteria[4].value"),
        List.copyOf(sent.faults().keySet()));
  }

  @Test
  void a_box_that_was_shown_and_left_is_nothing_and_one_not_shown_stays() {
    PracticeSheet chosen =
        form.read(blank(PracticeType.DIAGNOSTIC), "details.methods", "ENTRETIENS").sheet();
    TerritoryDiagnostic left =
        (TerritoryDiagnostic) form.read(chosen, "details.methods", "").sheet().details();
    assertEquals(List.of(), left.methods());
    assertEquals(chosen, form.read(chosen, "title", "").sheet());
  }

  @Test
  void an_answer_that_is_not_offered_is_a_fault() {
    assertTrue(form.read(LAYOUT, "scale", "PLANETE").faults().containsKey("scale"));
    DraftForm.Typed sent =
        form.read(
            blank(PracticeType.FORMATION), "details.audience", "ELU", "details.audience", "X");
    assertTrue(sent.faults().containsKey("details.audience"));
    assertEquals(1, ((TrainingPlan) sent.sheet().details()).audience().size());
  }

  @Test
  void nothing_typed_is_nothing() {
    assertNull(form.read(LAYOUT, "title", " \r\n").sheet().title());
    assertEquals("un\ndeux", form.read(LAYOUT, "title", " un\r\ndeux ").sheet().title());
  }

  @Test
  void too_many_rows_are_told_and_do_not_fill_the_draft() {
    Map<String, List<String>> posted = new LinkedHashMap<>();
    for (int i = 0; i < 5000; i++) {
      posted.put("details.zones[" + i + "].name", List.of("Zone " + i));
    }
    DraftForm.Typed sent = form.read(LAYOUT, posted);
    assertTrue(sent.faults().containsKey("details.zones"));
    assertEquals(2000, ((Relayout) sent.sheet().details()).zones().size());
  }

  @Test
  void another_type_asks_other_questions_and_complains_of_none() {
    DraftForm.Typed sent =
        form.read(LAYOUT, "practiceType", "SCHEMA", "details.period.start", "demain");
    assertEquals(PracticeType.SCHEMA, sent.sheet().practiceType());
    assertEquals(Map.of(), sent.faults());
  }

  @Test
  void the_other_window_wins_where_its_text_is_chosen() {
    PracticeSheet theirs = CONVENTION.with("title", "Le leur").with("summary", "Leur résumé");
    DraftForm.Typed sent =
        form.read(
            theirs,
            "title",
            "Le mien",
            "summary",
            "Mon résumé",
            "garder-title",
            "autre",
            "garder-summary",
            "mien");
    assertEquals("Le leur", sent.sheet().title());
    assertEquals("Mon résumé", sent.sheet().summary());
  }
}

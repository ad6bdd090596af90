package fr.terreau.portal.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Relayout;
import fr.terreau.domain.practice.sheet.TrainingPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines of a spreadsheet become rows, or stay with a message. */
class PastedTest {

  private static final String ZONES = "details.zones";
  private static final PracticeSheet LAYOUT =
      PracticeSheet.blank(PracticeType.REAMENAGEMENT)
          .with("details", PracticeDetails.blank(PracticeType.REAMENAGEMENT));

  private final FormTwin form = new FormTwin();

  private DraftForm.Typed paste(String text) {
    return form.read(
        LAYOUT,
        "details.zones[4].name",
        "Déjà là",
        "coller-" + ZONES,
        text,
        "action",
        "coller:" + ZONES);
  }

  private static List<Relayout.Zone> zones(DraftForm.Typed sent) {
    return ((Relayout) sent.sheet().details()).zones();
  }

  @Test
  void columns_come_in_the_order_of_the_form() {
    DraftForm.Typed sent = paste("Presse\tPRESSE\t12,5\t8\r\nJeunesse\t\t30\t12\r\n");
    assertTrue(sent.pasted().isEmpty() || !sent.pasted().get(ZONES).errors().isEmpty());
    DraftForm.Typed plain = paste("Presse\t\t12,5\t8\r\nJeunesse\t\t30\t12\r\n");
    assertEquals(Map.of(), plain.pasted());
    assertEquals(
        List.of("Déjà là", "Presse", "Jeunesse"),
        zones(plain).stream().map(Relayout.Zone::name).toList());
    assertEquals(new BigDecimal("12.5"), zones(plain).get(1).areaM2());
    assertEquals("details.zones[2]", plain.open());
  }

  @Test
  void headings_come_in_any_order_by_label_or_name() {
    String area = form.drawer(LAYOUT, blank()).parts(zone(), "", List.of("areaM2")).toString();
    assertTrue(area.contains("areaM2"));
    String label =
        fr.terreau.portal.platform.FieldWords.label(
            fr.terreau.domain.practice.field.Field.of(Relayout.Zone.class, "name").orElseThrow(),
            FormTwin.FRENCH);
    DraftForm.Typed sent = paste("seats;areaM2;" + label + "\n8;12,5;Presse");
    assertEquals(Map.of(), sent.pasted());
    assertEquals("Presse", zones(sent).get(1).name());
    assertEquals(8, zones(sent).get(1).seats());
  }

  private static Record zone() {
    return RecordReader.blank(Relayout.Zone.class);
  }

  private static DraftForm.Typed blank() {
    return new DraftForm.Typed(LAYOUT, Map.of(), Map.of(), Map.of(), "");
  }

  @Test
  void a_line_that_cannot_be_read_stays_with_a_message_and_the_others_are_taken() {
    DraftForm.Typed sent = paste("Presse\t\t12,5\nJeunesse\t\tenviron 30\nAccueil\t\t9");
    assertEquals(3, zones(sent).size());
    FormPart.Paste left = sent.pasted().get(ZONES);
    assertEquals("Jeunesse\t\tenviron 30", left.text());
    assertEquals(1, left.errors().size());
    assertTrue(left.errors().get(0).contains("2"), left.errors().get(0));
  }

  @Test
  void an_unknown_column_loses_nothing() {
    String text = "name;areaM2;Couleur\nPresse;12;bleu";
    DraftForm.Typed sent = paste(text);
    assertEquals(1, zones(sent).size());
    assertEquals(text, sent.pasted().get(ZONES).text());
    assertTrue(sent.pasted().get(ZONES).errors().get(0).contains("Couleur"));
  }

  @Test
  void a_cell_between_quotes_may_hold_ends_of_lines_and_quotes() {
    DraftForm.Typed sent = paste("\"Coin \"\"presse\"\"\net revues\"\t\t12");
    assertEquals("Coin \"presse\"\net revues", zones(sent).get(1).name());
  }

  @Test
  void more_lines_than_the_list_takes_stay() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.append("Zone ").append(i).append("\t\t").append(i % 900).append('\n');
    }
    DraftForm.Typed sent = paste(text.toString());
    assertEquals(500, zones(sent).size());
    assertEquals(100_000 - 499, sent.pasted().get(ZONES).text().split("\n", -1).length);
    assertEquals(1, sent.pasted().get(ZONES).errors().size());
  }

  @Test
  void a_list_of_texts_takes_one_entry_a_line() {
    PracticeSheet plan =
        PracticeSheet.blank(PracticeType.FORMATION)
            .with("details", PracticeDetails.blank(PracticeType.FORMATION));
    DraftForm.Typed sent =
        form.read(
            plan,
            "coller-details.learningObjectives",
            "Trier\nÉvaluer; comparer\n",
            "action",
            "coller:details.learningObjectives");
    assertEquals(
        List.of("Trier", "Évaluer; comparer"),
        ((TrainingPlan) sent.sheet().details()).learningObjectives());
  }
}

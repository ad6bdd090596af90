package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.described;
import static fr.terreau.search.contract.Specimens.sheet;
import static fr.terreau.search.contract.Specimens.withSlides;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.PageUnit;
import fr.terreau.search.Passage;
import fr.terreau.search.SearchHit;
import fr.terreau.search.Snippet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of a sheet, and which words are marked. */
public interface HighlightContract extends EngineUnderTest {

  String FILLER =
      "Le réseau départemental accueille chaque année des équipes de bénévoles et de salariés. ";

  private SearchHit first(String text) {
    return engine().search(asked(text)).hits().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "une bibliothèque réaménagée | reamenager | réaménagée",
        "autour de l'atelier | ateliers | atelier",
        "autour de l’atelier | l'atelier | atelier",
        "Les RÉFÉRENT·E·S | referent | RÉFÉRENT·E·S",
        "un tiers-lieu | tierslieu | tiers-lieu",
        "un tierslieu | tiers lieu | tierslieu",
        "les œuvres | oeuvre | œuvres",
        "50 m² | m2 | m²",
        "la B.D.P. ici | bdp | B.D.P",
      })
  default void found_words_are_marked_as_they_are_written(
      String written, String typed, String marked) {
    index(sheet("1", "Fiche", written));
    Snippet extract = first(typed).extract();
    assertEquals(List.of(marked), extract.marked());
    assertEquals(written, extract.text());
  }

  @Test
  default void a_title_is_whole_and_marked() {
    index(sheet("1", "La convention & <les communes> du \"réseau\"", ""));
    Snippet title = first("conventions commune").title();
    assertEquals("La convention & <les communes> du \"réseau\"", title.text());
    assertEquals(List.of("convention", "communes"), title.marked());
  }

  @Test
  default void an_extract_is_short_and_shows_the_best_part() {
    String body =
        FILLER.repeat(20) + "La politique documentaire est partagée. " + FILLER.repeat(20);
    index(sheet("1", "Fiche", FILLER + body));
    Snippet extract = first("politique documentaire partagée").extract();
    assertEquals(List.of("politique", "documentaire", "partagée"), extract.marked());
    assertTrue(extract.text().length() >= 160 && extract.text().length() <= 220);
    assertTrue(extract.cutBefore() && extract.cutAfter());
    assertFalse(extract.text().startsWith(" ") || extract.text().endsWith(" "));
  }

  @Test
  default void without_found_words_the_extract_is_how_the_summary_begins() {
    index(described(sheet("1", "Convention", "corps"), "Le résumé.", List.of(), Map.of()));
    assertEquals("Le résumé.", first("convention").extract().text());
    assertEquals("Le résumé.", first("").extract().text());
    assertEquals(List.of(), first("").title().marked());
  }

  @Test
  default void the_best_pages_say_where_they_are() {
    index(
        withSlides(
            sheet("1", "Journée", ""),
            "Accueil",
            "Le mobilier",
            "Le mobilier sur roulettes",
            FILLER + "des roulettes",
            "roulettes " + FILLER + FILLER));
    SearchHit hit = first("mobilier roulettes");
    assertEquals(3, hit.passages().size());
    Passage best = hit.passages().getFirst();
    assertEquals("diaporama", best.documentId());
    assertEquals("Le diaporama", best.documentLabel());
    assertEquals(PageUnit.SLIDE, best.unit());
    assertEquals(3, best.pageNumber());
    assertEquals(List.of("mobilier", "roulettes"), best.snippet().marked());
  }

  @Test
  default void passages_come_from_the_sheet_itself_only() {
    index(
        withSlides(sheet("1", "Mobilier", ""), "Rien ici"),
        withSlides(sheet("2", "Autre", ""), "Mobilier", "encore du mobilier"),
        sheet("3", "Mobilier sans pièce jointe", ""));
    for (SearchHit hit : engine().search(asked("mobilier")).hits()) {
      assertEquals(hit.id().equals("2") ? 2 : 0, hit.passages().size());
    }
  }

  @Test
  default void words_of_three_scripts_and_emoji_never_break_an_extract() {
    String odd = "\uD83D\uDE00".repeat(300) + " convention " + "\uD83D\uDE00".repeat(300);
    index(sheet("1", "Fiche", odd));
    Snippet extract = first("convention").extract();
    assertEquals(List.of("convention"), extract.marked());
    assertFalse(Character.isLowSurrogate(extract.text().charAt(0)));
  }

  @Test
  default void a_whole_text_is_marked_without_being_changed() {
    Snippet marked = engine().mark("reamenagees", "Salle\nréaménagée,  puis rien.");
    assertEquals("Salle\nréaménagée,  puis rien.", marked.text());
    assertEquals(List.of("réaménagée"), marked.marked());
    assertEquals(List.of(), engine().mark("", "Salle").marked());
  }
}

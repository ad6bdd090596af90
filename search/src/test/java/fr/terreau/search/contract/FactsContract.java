package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.sheet;
import static fr.terreau.search.contract.Specimens.stating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.terreau.search.Fact;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short answers find their sheet, after those that speak of the matter. */
public interface FactsContract extends EngineUnderTest {

  @Test
  default void a_fact_finds_its_sheet_after_the_prose() {
    index(
        stating(
            sheet("fact", "Lecture publique", ""),
            new Fact("Services", "Navette"),
            new Fact("", "navette navette navette")),
        sheet("prose", "Lecture publique", "La navette passe le mardi dans chaque commune."),
        sheet("none", "Lecture publique", "Rien de tel."));
    SearchResult result = engine().search(asked("navette"));
    assertEquals(List.of("prose", "fact"), ids(result));
    assertEquals(new Relaxation.None(), result.relaxation());
  }

  @Test
  default void the_label_of_a_fact_is_shown_but_not_searched() {
    index(stating(sheet("1", "Lecture", "De la prose."), new Fact("Durée", "36 mois")));
    assertEquals(0, engine().search(asked("durée")).total());
    SearchHit hit = engine().search(asked("36 mois")).hits().getFirst();
    assertEquals("Durée : 36 mois", hit.extract().text());
    assertEquals(List.of("36", "mois"), hit.extract().marked());
  }

  @Test
  default void an_extract_is_prose_wherever_prose_answers() {
    index(
        stating(
            sheet("1", "Lecture", "La navette passe le mardi."),
            new Fact("", "navette hebdomadaire")));
    SearchHit hit = engine().search(asked("navette hebdomadaire")).hits().getFirst();
    assertEquals("La navette passe le mardi.", hit.extract().text());
  }

  @Test
  default void words_of_a_fact_side_by_side_are_found_between_quotation_marks() {
    index(
        stating(sheet("1", "Lecture", ""), new Fact("", "36 mois"), new Fact("", "tacite")),
        sheet("2", "Mois", "36 livres"));
    assertEquals(List.of("1"), ids(engine().search(asked("\"36 mois\""))));
    assertInstanceOf(
        Relaxation.FewerWords.class,
        engine().search(asked("\"mois tacite\"")).relaxation(),
        "two facts are no phrase");
  }
}

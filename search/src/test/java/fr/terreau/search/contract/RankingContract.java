package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.SheetDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which answers come first. */
public interface RankingContract extends EngineUnderTest {

  String PROSE = "Le réseau départemental accueille chaque année des équipes de bénévoles. ";

  int SECOND = 1_000_000_000;

  @ParameterizedTest
  @CsvSource({
    "licencier, licenciement",
    "licenciement, licencier",
    "évaluer, évaluation",
    "animer, animation",
    "salle, sale",
    "aménagement, aménager",
    "communes, commun",
    "formation, forme",
    "départ, département",
  })
  default void the_word_itself_comes_before_a_look_alike_whatever_speaks_for_the_latter(
      String exact, String lookAlike) {
    String often = (lookAlike + " ").repeat(60);
    index(
        sheet("1", lookAlike, often),
        sheet("2", lookAlike + " et " + lookAlike, PROSE + often),
        sheet("9", "Fiche", PROSE.repeat(200) + exact + ". " + PROSE.repeat(200)));
    assertEquals("9", ids(engine().search(asked(exact))).getFirst());
    assertEquals("9", ids(engine().search(asked(exact + " réseau"))).getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "convention, conventions",
    "conventions, convention",
    "journal, journaux",
    "locaux, local",
    "réseau, réseaux",
    "mediatheque, médiathèques",
  })
  default void a_plural_is_no_look_alike(String typed, String otherNumber) {
    index(
        sheet("1", "Fiche", PROSE.repeat(5) + typed + ". " + PROSE.repeat(5)),
        sheet(
            "2", "Fiche " + otherNumber, "Les " + otherNumber + " : tout sur les " + otherNumber));
    assertEquals(List.of("2", "1"), ids(engine().search(asked(typed))));
  }

  @Test
  default void words_that_stand_together_come_before_words_that_stand_apart() {
    index(
        sheet("1", "Fiche", "Le guide est court. " + PROSE.repeat(3) + "La visite est longue."),
        sheet("2", "Fiche", "La grille est courte. " + PROSE.repeat(3) + "Le guide de visite."));
    assertEquals(List.of("2", "1"), ids(engine().search(asked("guide visite"))));
  }

  @Test
  default void a_title_that_says_the_question_and_nothing_else_comes_first() {
    index(
        sheet("1", "Visite des fonds avec un guide et une grille", "Un guide de visite. " + PROSE),
        sheet("2", "Guide de visite", "Un guide de visite. " + PROSE));
    assertEquals(List.of("2", "1"), ids(engine().search(asked("guide de visite"))));
  }

  @Test
  default void a_rare_word_tells_more_than_a_common_one() {
    index(
        sheet("1", "Fiche", "une convention avec une convention et une convention"),
        sheet("2", "Fiche", "une convention"),
        sheet("3", "Fiche", "un diagnostic du Forez"),
        sheet("4", "Fiche", "une convention de plus"));
    assertEquals("3", ids(engine().search(asked("convention forez piscine"))).getFirst());
  }

  @Test
  default void one_word_that_is_missing_does_not_keep_the_best_answer_of_a_long_question_away() {
    index(
        sheet("1", "Politique documentaire partagée", "La politique documentaire partagée."),
        sheet("2", "Fiche", "partagée. " + PROSE + "politique. " + PROSE + "réelle documentaire"));
    assertEquals(
        List.of("1", "2"), ids(engine().search(asked("politique documentaire partagée réelle"))));
  }

  @Test
  default void how_a_score_came_about_is_told_when_asked() {
    index(sheet("1", "Convention", "avec une commune"), sheet("2", "Fiche", "convention, commune"));
    Map<String, String> told = engine().explain(asked("convention commune"));
    assertEquals(Set.of("1", "2"), told.keySet());
    told.values().forEach(text -> assertTrue(text.contains("convention"), text));
  }

  static Stream<String> hostile() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      words.append("conventon").append((char) ('a' + i % 26)).append(i).append(" mediatheqe ");
    }
    return Stream.of(
        "convention ".repeat(9_000),
        "x".repeat(100_000),
        "a ".repeat(50_000),
        "\"a b\" ".repeat(15_000),
        "\"".repeat(100_000),
        "((((".repeat(25_000),
        "a-".repeat(50_000),
        "*".repeat(100_000),
        "conv* ".repeat(1_000),
        "(a+)+$ ".repeat(1_000),
        "\u0000\u0007\u001B".repeat(30_000),
        "l'".repeat(50_000),
        "OR OU ".repeat(10_000),
        "-".repeat(100_000),
        "1,2.3-".repeat(15_000),
        words.toString());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  default void whatever_is_typed_is_answered_soon(String typed) {
    List<SheetDocument> sheets = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      sheets.add(sheet("s" + i, "Convention " + i, PROSE + "commune " + i * 7919 + " " + PROSE));
    }
    index(sheets.toArray(SheetDocument[]::new));
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5 && best > SECOND / 5; i++) {
      long begun = System.nanoTime();
      engine().search(asked(typed));
      best = Math.min(best, System.nanoTime() - begun);
    }
    assertTrue(best <= SECOND / 5, () -> "too slow for " + typed.length() + " characters");
  }
}

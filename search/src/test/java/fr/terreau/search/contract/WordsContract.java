package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.dated;
import static fr.terreau.search.contract.Specimens.described;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.sheet;
import static fr.terreau.search.contract.Specimens.withSlides;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what is typed meets what is written. */
public interface WordsContract extends EngineUnderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "médiathèque réaménagée | mediatheque",
        "médiathèque réaménagée | REAMENAGER",
        "MÉDIATHÈQUE INTERCOMMUNALE | médiathèque intercommunale",
        "me\u0301diathe\u0300que | médiathèque",
        "l'atelier d'écriture | atelier ecriture",
        "l’atelier d’écriture | l'atelier",
        "l'atelier | L’ATELIER",
        "jusqu'à l'été | été",
        "un tiers-lieu | tierslieu",
        "un tiers-lieu | tiers lieu",
        "un tiers lieu | tiers-lieu",
        "un tierslieu | tiers-lieu",
        "un tierslieu | tiers lieu",
        "la poldoc partagée | pol doc",
        "la B.D.P. du Rhône | bdp",
        "la BDP du Rhône | b.d.p.",
        "les référent·e·s | référents",
        "les référent.e.s | referent",
        "les directeur·rice·s | directeurs",
        "les élu(e)s locaux | élus",
        "0,07 m² par habitant | 0.07 m2",
        "50m2 | 50 m²",
        "le 1er juillet | 1 juillet",
        "niveaux B1 et B2 | b1",
        "chef-d'œuvre | oeuvre",
        "ex æquo | ex aequo",
        "aujourd'hui | aujourd’hui",
        "fin.Début sans espace | début",
        "coo\u00ADpé\u00ADra\u00ADtion | coopération",
        "eﬃcace et ﬁnancé | financé",
        "IRIS et INSEE | iris insee",
      })
  default void a_word_is_found_however_it_is_written(String written, String typed) {
    index(sheet("1", "Fiche", written), sheet("2", "Autre fiche", "sans aucun rapport"));
    SearchResult result = engine().search(asked(typed));
    assertEquals(List.of("1"), ids(result));
    assertEquals(new Relaxation.None(), result.relaxation());
  }

  @Test
  default void a_word_cut_at_the_end_of_a_line_is_found_whole() {
    index(sheet("1", "Fiche", "la média-\nthèque"));
    assertEquals(List.of("1"), ids(engine().search(asked("médiathèque"))));
  }

  @Test
  default void the_words_of_a_question_may_stand_far_apart() {
    index(
        described(
            withSlides(
                sheet("1", "Convention", "avec une commune"),
                "la durée est de trois ans",
                "le budget d'acquisition"),
            "Un modèle",
            List.of("Ardèche", "poldoc"),
            Map.of()),
        sheet("2", "Convention", "sans durée"));
    assertEquals(
        List.of("1"), ids(engine().search(asked("convention budget ardeche durée modèle"))));
  }

  @Test
  default void a_text_between_quotation_marks_must_stand_as_it_is() {
    index(
        sheet("1", "Grille", "le guide de visite du territoire"),
        sheet("2", "Grille", "une visite avec un guide"));
    assertEquals(List.of("1"), ids(engine().search(asked("\"guide de visite\""))));
    assertEquals(List.of("1"), ids(engine().search(asked("« guide de visite »"))));
    assertEquals(2, engine().search(asked("guide de visite")).total());
  }

  @Test
  default void a_question_made_of_empty_words_still_means_something() {
    index(sheet("1", "Qui fait quoi", ""), sheet("2", "Convention", "mobilier"));
    assertEquals(List.of("1"), ids(engine().search(asked("qui fait quoi"))));
  }

  @Test
  default void empty_words_are_not_required() {
    index(sheet("1", "Surface minimum", "Heures d'ouverture"));
    assertEquals(
        List.of("1"), ids(engine().search(asked("combien d'heures d'ouverture minimum ?"))));
  }

  @Test
  default void a_word_in_the_title_weighs_more() {
    index(
        sheet("1", "Mobilier", "on y parle un peu de formation et beaucoup de roulettes"),
        sheet("2", "Formation", "on y parle de bénévoles, de catalogue et de lecture publique"));
    assertEquals(List.of("2", "1"), ids(engine().search(asked("formation"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "\u00A0\t\n", "\"", "(", "*:*", "\uD83D\uDE00", "?", "«»", "\uD83D"})
  default void a_question_without_words_lists_everything_newest_first(String text) {
    index(
        dated(sheet("1", "Convention", ""), LocalDate.of(2020, 1, 1)),
        dated(sheet("2", "Diagnostic", ""), LocalDate.of(2024, 1, 1)));
    assertEquals(List.of("2", "1"), ids(engine().search(asked(text))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AND OR",
        "AND",
        "NOT convention",
        "title:convention",
        "conv*",
        "con?ention~2",
        "\"conv",
        "[1 TO 2]",
        "convention && (",
        "-convention",
        "+",
        "\\",
        "\u0000",
        "é\u0301\u0302",
        "𝓬𝓸𝓷𝓿𝓮𝓷𝓽𝓲𝓸𝓷",
        "' OR 1=1 --",
        "<script>alert(1)</script>",
        "\"\" \"a\" \"b c",
        "·e·s",
        "l'",
        "'",
        "a-",
        "-a-b-c-d-e-f-g-h",
        "......a.b.c",
        "日本語",
        "1,2,3.4,5"
      })
  default void nothing_typed_can_break_the_search(String text) {
    index(sheet("1", "Convention", "avec une commune"));
    assertDoesNotThrow(() -> engine().search(asked(text)));
  }

  @Test
  default void a_very_long_question_is_answered() {
    index(sheet("1", "Convention", "avec une commune"));
    assertDoesNotThrow(() -> engine().search(asked("x".repeat(10_000))));
    assertDoesNotThrow(() -> engine().search(asked("\"".repeat(10_000))));
    assertDoesNotThrow(() -> engine().search(asked("a-".repeat(5_000))));
    StringBuilder words = new StringBuilder("convention ");
    for (int i = 0; words.length() < 10_000; i++) {
      words
          .append("conventon")
          .append((char) ('a' + i % 26))
          .append(i / 26 % 10)
          .append(" mediatheqe");
    }
    assertEquals(1, engine().search(asked(words.toString())).total());
  }

  @Test
  default void a_text_of_one_endless_word_is_indexed() {
    index(sheet("1", "Convention", "a".repeat(100_000) + " commune"));
    assertEquals(List.of("1"), ids(engine().search(asked("commune"))));
  }
}

package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.classified;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.search.Facet;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SearchSort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An unknown word never empties the page, and the answer says what was done. */
public interface RelaxationContract extends EngineUnderTest {

  @ParameterizedTest
  @CsvSource({
    "conventon, convention",
    "biblioteque, bibliotheque",
    "bibliohtèque, bibliotheque",
    "mediateques, mediatheques",
    "iopui, ioupi"
  })
  default void a_misspelt_word_is_read_as_the_nearest_one(String typed, String meant) {
    index(
        sheet("1", "Convention de bibliothèque", "la méthode IOUPI dans les médiathèques"),
        sheet("2", "Formation", "catalogue"));
    SearchResult result = engine().search(asked(typed));
    assertEquals(List.of("1"), ids(result));
    assertEquals(new Relaxation.OtherSpelling(Map.of(typed, List.of(meant))), result.relaxation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"aim", "epic", "2024", "b12345", "zrx"})
  default void short_words_and_codes_are_never_guessed(String typed) {
    index(sheet("1", "Ain", "EPCI 2025 B12346 ZRR"));
    SearchResult result = engine().search(asked(typed));
    assertEquals(0, result.total());
    assertEquals(new Relaxation.None(), result.relaxation());
  }

  @Test
  default void when_no_sheet_holds_every_word_those_that_hold_most_come_first() {
    index(
        sheet("1", "Convention", "avec une commune"),
        sheet("2", "Convention", "avec une commune du Forez"),
        sheet("3", "Mobilier", "à roulettes"));
    SearchResult result = engine().search(asked("convention commune forez piscine"));
    assertEquals(List.of("2", "1"), ids(result));
    assertEquals(new Relaxation.FewerWords(2, 4, 0, Map.of()), result.relaxation());
    SearchResult looser = engine().search(asked("convention piscine patinoire stade"));
    assertEquals(Set.of("1", "2"), Set.copyOf(ids(looser)));
    assertEquals(new Relaxation.FewerWords(1, 4, 0, Map.of()), looser.relaxation());
  }

  @Test
  default void a_long_question_that_finds_little_is_followed_by_what_comes_near() {
    index(
        sheet("1", "Convention", "avec une commune"),
        sheet("2", "Convention", "avec une commune du Forez"),
        sheet("3", "Forez", "à roulettes"));
    SearchResult result = engine().search(asked("convention commune forez"));
    assertEquals(List.of("2", "1"), ids(result));
    assertEquals(new Relaxation.FewerWords(2, 3, 1, Map.of()), result.relaxation());
    assertEquals(List.of("2"), ids(engine().search(asked("convention \"commune du forez\""))));
    assertEquals(
        List.of("2"),
        ids(engine().search(asked("convention commune forez").sortedBy(SearchSort.DATE))));
  }

  @Test
  default void a_filter_that_empties_the_page_is_not_answered_by_other_words() {
    index(
        classified(
            sheet("1", "Convention avec une commune", ""),
            Map.of(Facet.TYPE, List.of("CONVENTION"))),
        classified(sheet("2", "Commune", ""), Map.of(Facet.TYPE, List.of("DIAGNOSTIC"))));
    SearchResult result =
        engine()
            .search(
                asked("convention commune").filteredBy(Map.of(Facet.TYPE, Set.of("DIAGNOSTIC"))));
    assertEquals(0, result.total());
    assertEquals(new Relaxation.None(), result.relaxation());
    assertEquals(Map.of(Facet.TYPE, 1L), result.whenLifted());
  }

  @Test
  default void a_known_word_is_never_corrected() {
    index(sheet("1", "Format", ""), sheet("2", "Formats de fichiers", "formation"));
    assertEquals(new Relaxation.None(), engine().search(asked("formation")).relaxation());
  }

  @Test
  default void nothing_at_all_is_an_answer_too() {
    index(sheet("1", "Convention", ""));
    SearchResult result = engine().search(asked("xylophone"));
    assertEquals(0, result.total());
    assertEquals(List.of(), result.hits());
    assertEquals(new Relaxation.None(), result.relaxation());
  }
}

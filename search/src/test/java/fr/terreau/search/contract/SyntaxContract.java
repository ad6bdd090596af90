package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchResult;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The signs that mean something to those who want them, and nothing to the others. */
public interface SyntaxContract extends EngineUnderTest {

  private void indexFive() {
    index(
        sheet("guide", "Grille", "le guide de visite du territoire et sa formation"),
        sheet("visite", "Grille", "une visite avec un guide, des formations"),
        sheet("forme", "Forme", "la forme des collections, des tiers-lieux"),
        sheet("convention", "Convention", "entre le département et la commune"),
        sheet("contrat", "Contrat", "entre la commune et l'association"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Side by side, whatever the marks.
        "\"guide de visite\" | guide",
        "« guide de visite » | guide",
        "“guide de visite” | guide",
        "\"guides de visites\" | guide",
        "\"visite guide\" | ",
        "\"guide de visite\" grille | guide",
        // One word, as it is; accents are free as everywhere.
        "\"formation\" | guide",
        "\"Formations\" | visite",
        "\"departement\" | convention",
        "formation | guide visite",
        // Left out.
        "commune -association | convention",
        "commune -associations | convention",
        "grille -\"guide de visite\" | visite",
        "grille -\"formation\" | visite",
        "-grille -commune | forme",
        "commune -(association) | convention",
        "collections -tiers-lieux | ",
        "tiers-lieux | forme",
        "forme - collections | forme",
        // Either.
        "convention OU contrat | convention contrat",
        "convention OR contrat | convention contrat",
        "(convention OU contrat) association | contrat",
        "association (contrat OU convention) | contrat",
        "convention OU contrat OU grille | convention contrat guide visite",
        "\"guide de visite\" OU association | guide contrat",
        "association OU \"guide de visite\" | guide contrat",
        "convention ou contrat | ",
        "OU convention | convention",
        "convention OU | convention",
        "convention OU OU contrat | convention contrat",
        "tiers-lieux OU association | forme contrat",
        // Any ending.
        "conv* | convention",
        "form* | guide visite forme",
        "FORM* | guide visite forme",
        "départ* | convention",
        "(conv*) commune | convention",
        "commune -conv* | contrat",
        "conv* OU contr* | convention contrat",
        // Signs in places where they mean nothing.
        "conv*ention? | convention",
        "*convention | convention",
        "\"convention | convention",
        "convention\" | convention",
        "«convention | convention",
        "convention\" commune \" | convention",
        "- convention | convention",
        "-- convention | convention",
        "((convention | convention",
        "convention AND commune | ",
        "+convention | convention",
        "convention~2 | ",
        "titre:convention | ",
      })
  default void signs_mean_what_the_help_says(String typed, String found) {
    indexFive();
    SearchResult result = engine().search(asked(typed));
    Set<String> strict =
        result.relaxation() instanceof Relaxation.None ? Set.copyOf(ids(result)) : Set.of();
    Set<String> wanted = found == null ? Set.of() : Set.copyOf(Arrays.asList(found.split(" ", -1)));
    assertEquals(wanted, strict);
  }

  @Test
  default void only_left_out_words_list_all_the_rest() {
    indexFive();
    assertEquals(
        Set.of("forme", "convention", "contrat"),
        Set.copyOf(ids(engine().search(asked("-grille")))));
  }

  @Test
  default void what_is_left_out_stays_out_when_the_question_is_loosened() {
    indexFive();
    SearchResult result = engine().search(asked("commune piscine -association"));
    assertInstanceOf(Relaxation.FewerWords.class, result.relaxation());
    assertEquals(List.of("convention"), ids(result));
  }

  @Test
  default void found_words_are_marked_but_not_those_left_out() {
    indexFive();
    assertEquals(
        List.of("commune"),
        engine()
            .search(asked("contrat -département commune"))
            .hits()
            .getFirst()
            .extract()
            .marked());
    assertEquals(
        List.of("Convention"), engine().search(asked("conv*")).hits().getFirst().title().marked());
    assertEquals(
        List.of("Convention"),
        engine().search(asked("mobilier OU convention")).hits().getFirst().title().marked());
  }

  @Test
  default void the_letters_of_a_beginning_are_never_guessed() {
    indexFive();
    assertEquals(new Relaxation.None(), engine().search(asked("cnovention*")).relaxation());
    assertEquals(0, engine().search(asked("\"conventon\"")).total());
  }

  /** Made to break a reader of questions. */
  static Stream<String> hostile() {
    String thousand = "conventon mediatheqe bibliotheqe ";
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      terms.append("terme").append(Integer.toString(i * 7919, 36)).append("abcdefgh ");
    }
    return Stream.of(
        "a".repeat(100_000),
        thousand.repeat(3_000),
        terms.toString(),
        "\"".repeat(100_000),
        "«".repeat(100_000),
        "\"«“„".repeat(1_000),
        "\"a \"b \"c ".repeat(1_000),
        "« \" « \" » »".repeat(500),
        "-".repeat(100_000),
        "- ".repeat(1_000),
        "-a ".repeat(1_000),
        "-\"a b\" ".repeat(1_000),
        "OU ".repeat(1_000),
        "a OU ".repeat(1_000),
        "OU OU",
        "(".repeat(100_000),
        "((a) OU (b)) ".repeat(500),
        "*".repeat(100_000),
        "*:*",
        "abc* ".repeat(1_000),
        "*a*b*c* ".repeat(500),
        "(a+)+$",
        "(.*a){25}",
        "/(x+x+)+y/",
        "[[[[[a-z]*]*]*]*]*",
        "\u0000\u0001\u0002\u001B\u007F".repeat(1_000),
        "\u202E\u200B\uFEFF".repeat(1_000),
        "\uD83D".repeat(2_000),
        "e\u0301".repeat(10_000),
        "a'".repeat(10_000),
        "a-".repeat(10_000),
        "a.".repeat(10_000),
        "a·e·s ".repeat(2_000),
        "date:[* TO *] ".repeat(200),
        "{!func}sum(1,2) _query_:\"x\"",
        "convention~".repeat(500));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  default void hostile_questions_are_answered_in_time(String typed) {
    indexFive();
    engine().search(asked("convention commune"));
    engine().search(asked(typed));
    SearchResult result =
        assertTimeout(Duration.ofMillis(200), () -> engine().search(asked(typed)));
    assertTrue(result.total() <= 5);
    assertEquals(Map.of(), result.whenLifted());
  }
}

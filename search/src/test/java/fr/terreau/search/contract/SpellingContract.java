package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.MEMBER;
import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.classified;
import static fr.terreau.search.contract.Specimens.reserved;
import static fr.terreau.search.contract.Specimens.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Facet;
import fr.terreau.search.OtherReading;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SheetDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** « Vouliez-vous dire »: offered with its true number, and never told by a hidden sheet. */
public interface SpellingContract extends EngineUnderTest {

  private void indexMany(int many, SheetDocument... others) {
    List<SheetDocument> sheets = new ArrayList<>(List.of(others));
    for (int i = 0; i < many; i++) {
      sheets.add(
          classified(
              sheet("m" + i, "Fiche", "une convention de réseau"),
              Map.of(Facet.YEAR, List.of(i % 2 == 0 ? "2024" : "2025"))));
    }
    index(sheets.toArray(SheetDocument[]::new));
  }

  @Test
  default void a_rare_word_near_a_usual_one_is_doubted_but_answered() {
    indexMany(20, sheet("1", "Fiche", "une conventon de réseau"));
    SearchResult result = engine().search(asked("Réseau : conventon ?"));
    assertEquals(1, result.total());
    assertEquals(new Relaxation.None(), result.relaxation());
    assertEquals(
        Optional.of(
            new OtherReading(
                "Réseau : convention ?", Map.of("conventon", List.of("convention")), 20)),
        result.otherReading());
    assertEquals(20, engine().search(asked(result.otherReading().orElseThrow().text())).total());
  }

  @Test
  default void the_number_is_that_of_the_reader_and_of_their_filters() {
    indexMany(
        20,
        classified(sheet("1", "Fiche", "une conventon"), Map.of(Facet.YEAR, List.of("2024"))),
        reserved(sheet("2", "Fiche", "une convention"), "RESEAU"));
    SearchQuery filtered = asked("conventon").filteredBy(Map.of(Facet.YEAR, Set.of("2024")));
    assertEquals(10, engine().search(filtered).otherReading().orElseThrow().total());
    SearchQuery member = SearchQuery.of("conventon", MEMBER);
    assertEquals(21, engine().search(member).otherReading().orElseThrow().total());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"conventon\"", "conventon*", "\"une conventon\""})
  default void what_is_meant_to_the_letter_is_not_doubted(String typed) {
    indexMany(20, sheet("1", "Fiche", "une conventon"));
    assertEquals(Optional.empty(), engine().search(asked(typed)).otherReading());
  }

  @Test
  default void a_word_is_doubted_only_when_another_is_far_more_usual() {
    indexMany(9, sheet("1", "Fiche", "une conventon"));
    assertEquals(Optional.empty(), engine().search(asked("conventon")).otherReading());
    assertEquals(Optional.empty(), engine().search(asked("convention")).otherReading());
  }

  @Test
  default void short_words_and_codes_are_not_doubted() {
    List<SheetDocument> sheets = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      sheets.add(sheet("m" + i, "Fiche", "EPCI B12346 ZRR"));
    }
    sheets.add(sheet("1", "Fiche", "epic b12345 zrx"));
    index(sheets.toArray(SheetDocument[]::new));
    for (String typed : List.of("epic", "b12345", "zrx")) {
      assertEquals(Optional.empty(), engine().search(asked(typed)).otherReading(), typed);
    }
  }

  @Test
  default void nothing_is_read_otherwise_without_saying_so() {
    indexMany(20);
    SearchResult result = engine().search(asked("conventon"));
    assertEquals(20, result.total());
    assertEquals(
        new Relaxation.OtherSpelling(Map.of("conventon", List.of("convention"))),
        result.relaxation());
    assertEquals(Optional.empty(), result.otherReading());
  }

  private void indexSecrets() {
    List<SheetDocument> sheets = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sheets.add(
          reserved(sheet("s" + i, "Restructuration", "restructuration budgétaire"), "RESEAU"));
      sheets.add(sheet("o" + i, "Mobilier", "mobilier de la bibliothèque"));
    }
    sheets.add(sheet("rare", "Fiche", "restructuratio"));
    index(sheets.toArray(SheetDocument[]::new));
  }

  /** What hidden sheets say must look like what no sheet says. */
  @Test
  default void a_reserved_word_looks_like_an_unknown_one() {
    indexSecrets();
    List<List<String>> pairs =
        List.of(
            List.of("budgetaire", "zudgetazre"),
            List.of("budgétaire mobilier", "zudgétazre mobilier"),
            List.of("budgetair", "zudgetazr"),
            List.of("budg*", "zudg*"),
            List.of("\"budgetaire\"", "\"zudgetazre\""),
            List.of("mobilier -budgetaire", "mobilier -zudgetazre"),
            List.of("mobilier OU budgetaire", "mobilier OU zudgetazre"));
    for (List<String> pair : pairs) {
      assertEquals(
          told(pair.get(1)).replace("zudgetazr", "budgetair").replace("zudgétazr", "budgétair"),
          told(pair.get(0)));
    }
    assertEquals(
        Optional.empty(),
        engine().search(asked("restructuratio")).otherReading(),
        "the usual word is hidden");
  }

  private String told(String typed) {
    SearchResult result = engine().search(asked(typed));
    return result.total() + " " + result.facets() + result.relaxation() + result.otherReading();
  }

  /** Generously: a machine that does other things at the same time must not fail. */
  @Test
  default void a_reserved_word_takes_no_longer_than_an_unknown_one() {
    indexSecrets();
    long[] reserved = new long[200];
    long[] unknown = new long[200];
    for (int i = 0; i < 400; i++) {
      reserved[i % 200] = time("budgetaire");
      unknown[i % 200] = time("zudgetazre");
    }
    long one = median(reserved);
    long other = median(unknown);
    assertTrue(one < 4 * other && other < 4 * one, one + " ns and " + other + " ns");
  }

  private long time(String typed) {
    long started = System.nanoTime();
    engine().search(asked(typed));
    return System.nanoTime() - started;
  }

  private static long median(long[] times) {
    long[] sorted = Arrays.copyOf(times, times.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}

package fr.terreau.search.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Suggestable;
import fr.terreau.search.Suggester;
import fr.terreau.search.Suggestion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whatever suggests must do. */
public interface SuggestContract {

  Set<String> ANYONE = Set.of("PUBLIC");

  /** An empty one, new for each test. */
  Suggester suggester();

  static Suggestable subject(String id, String label, List<String> others, List<String> hidden) {
    return new Suggestable("CONCEPT", id, label, others, hidden, ANYONE, 0, 0, Map.of());
  }

  static Suggestable place(String id, String label, int rank, long inhabitants) {
    return new Suggestable(
        "TERRITORY", id, label, List.of(), List.of(), ANYONE, rank, inhabitants, Map.of());
  }

  static Suggestable sheet(String id, String title, long day, String... access) {
    return new Suggestable(
        "SHEET", id, title, List.of(), List.of(), Set.of(access), 2, day, Map.of());
  }

  private List<String> labels(String typed, Set<String> access) {
    return suggester().suggest(typed, access, 8, each -> false).stream()
        .map(suggestion -> suggestion.of().label())
        .toList();
  }

  private List<String> labels(String typed) {
    return labels(typed, ANYONE);
  }

  @Test
  default void one_letter_suggests_nothing_and_two_do() {
    suggester().putAll(List.of(subject("1", "Désherbage", List.of(), List.of())));
    assertEquals(List.of(), labels("d"));
    assertEquals(List.of(), labels(" d' "));
    assertEquals(List.of("Désherbage"), labels("dé"));
    assertEquals(List.of("Désherbage"), labels("DE"));
  }

  @ParameterizedTest
  @CsvSource({
    "tiersl, Tiers-lieu",
    "tiers l, Tiers-lieu",
    "TIERS-LIEU, Tiers-lieu",
    "lieu, Tiers-lieu",
    "l’éveil, Éveil culturel et tout-petits",
    "eveil, Éveil culturel et tout-petits",
    "toutpetit, Éveil culturel et tout-petits",
    "petits eveil, Éveil culturel et tout-petits",
    "oeuvre, Œuvres en prêt",
    "bdp, B.D.P. du Rhône",
    "tout-p, Éveil culturel et tout-petits",
    "tiers-l, Tiers-lieu",
    "eveil t, Éveil culturel et tout-petits",
  })
  default void signs_and_accents_do_not_matter(String typed, String label) {
    suggester()
        .putAll(
            List.of(
                subject("1", "Tiers-lieu", List.of(), List.of()),
                subject("2", "Éveil culturel et tout-petits", List.of(), List.of()),
                subject("3", "Œuvres en prêt", List.of(), List.of()),
                subject("4", "B.D.P. du Rhône", List.of(), List.of())));
    assertEquals(List.of(label), labels(typed));
  }

  @Test
  default void only_beginnings_of_words_answer() {
    suggester().putAll(List.of(subject("1", "Bibliothèque départementale", List.of(), List.of())));
    assertEquals(List.of(), labels("theque"));
    assertEquals(List.of(), labels("partementale"));
    assertEquals(List.of(), labels("biblio zzz"));
    assertEquals(List.of("Bibliothèque départementale"), labels("dep biblio"));
  }

  @Test
  default void what_is_the_text_comes_before_what_begins_with_it_and_that_before_later_words() {
    suggester()
        .putAll(
            List.of(
                place("1", "Haute-Loire", 0, 900),
                place("2", "Loire-Atlantique", 0, 800),
                place("3", "Loire", 0, 100)));
    assertEquals(List.of("Loire", "Loire-Atlantique", "Haute-Loire"), labels("loire"));
  }

  @Test
  default void ranks_then_weights_decide_between_equals() {
    suggester()
        .putAll(
            List.of(
                place("1", "Saint-Martin", 3, 100),
                place("2", "Saint-Étienne", 1, 170_000),
                place("3", "Saint-Maurice", 3, 5_000)));
    assertEquals(List.of("Saint-Étienne", "Saint-Maurice", "Saint-Martin"), labels("saint"));
  }

  @Test
  default void the_newest_sheet_comes_first() {
    suggester()
        .putAll(
            List.of(
                sheet("1", "Convention de 2019", 1, "PUBLIC"),
                sheet("2", "Convention de 2024", 9, "PUBLIC")));
    assertEquals(List.of("Convention de 2024", "Convention de 2019"), labels("conv"));
  }

  @Test
  default void what_gives_nothing_comes_after_what_gives_something() {
    suggester()
        .putAll(List.of(place("vide", "Meylan", 1, 17_000), place("plein", "Meyzieu", 1, 30)));
    List<Suggestion> found =
        suggester().suggest("mey", ANYONE, 8, each -> each.id().equals("vide"));
    assertEquals(List.of("Meyzieu", "Meylan"), found.stream().map(s -> s.of().label()).toList());
  }

  @Test
  default void few_of_what_gives_nothing_are_told() {
    List<Suggestable> many = new ArrayList<>();
    IntStream.range(0, 50).forEach(i -> many.add(place("t" + i, "Val-" + i, 0, i)));
    suggester().putAll(many);
    assertEquals(3, suggester().suggest("val", ANYONE, 8, each -> true).size());
    List<Suggestion> found = suggester().suggest("val", ANYONE, 8, each -> each.weight() > 2);
    assertEquals(
        List.of("Val-2", "Val-1", "Val-0"),
        found.subList(0, 3).stream().map(s -> s.of().label()).toList());
    assertEquals(6, found.size());
  }

  @Test
  default void half_an_ending_is_no_inclusive_writing() {
    suggester().putAll(List.of(place("1", "Saint-Étienne", 0, 1), place("2", "Saint-Denis", 0, 9)));
    assertEquals(List.of("Saint-Étienne"), labels("saint-e"));
  }

  @Test
  default void other_names_answer_and_are_told_hidden_ones_are_not() {
    suggester()
        .putAll(
            List.of(
                subject(
                    "1",
                    "Contrat territoire-lecture",
                    List.of("CTL"),
                    List.of("contrat lectrue"))));
    assertEquals(
        List.of(Optional.of("CTL")),
        suggester().suggest("ctl", ANYONE, 8, each -> false).stream()
            .map(Suggestion::name)
            .toList());
    List<Suggestion> hidden = suggester().suggest("contrat lectr", ANYONE, 8, each -> false);
    assertEquals(List.of("Contrat territoire-lecture"), labels("contrat lectr"));
    assertEquals(Optional.empty(), hidden.getFirst().name());
  }

  @Test
  default void something_with_several_names_is_suggested_once() {
    suggester()
        .putAll(
            List.of(
                subject("1", "Politique documentaire", List.of("Poldoc", "Pol doc"), List.of())));
    assertEquals(List.of("Politique documentaire"), labels("pol"));
  }

  @Test
  default void no_kind_takes_all_the_room() {
    List<Suggestable> many = new ArrayList<>();
    IntStream.range(0, 50).forEach(i -> many.add(place("t" + i, "Val-" + i, 0, i)));
    many.add(sheet("s", "Valoriser un fonds", 1, "PUBLIC"));
    many.add(subject("c", "Mise en valeur", List.of(), List.of()));
    suggester().putAll(many);
    List<String> labels = labels("va");
    assertEquals(8, labels.size());
    assertTrue(labels.contains("Valoriser un fonds"), labels::toString);
    assertTrue(labels.contains("Mise en valeur"), labels::toString);
  }

  @Test
  default void a_reserved_title_changes_neither_number_nor_order() {
    List<Suggestable> open = new ArrayList<>();
    IntStream.range(0, 20)
        .forEach(i -> open.add(sheet("o" + i, "Convention " + (char) ('a' + i), i, "PUBLIC")));
    suggester().putAll(open);
    List<String> before = labels("conv");
    List<Suggestable> reserved = new ArrayList<>();
    IntStream.range(0, 20)
        .forEach(i -> reserved.add(sheet("r" + i, "Convention secrète " + i, 100 + i, "MD:07")));
    suggester().putAll(reserved);
    assertEquals(before, labels("conv"));
    assertEquals(List.of(), labels("secrète"));
    assertTrue(labels("secrète", Set.of("PUBLIC", "MD:07")).contains("Convention secrète 19"));
    assertEquals(List.of(), labels("secrète", Set.of("PUBLIC", "MD:42")));
    assertEquals(List.of(), labels("conv", Set.of()));
  }

  @Test
  default void a_sheet_renamed_closed_or_taken_away_is_no_longer_suggested_as_it_was() {
    suggester()
        .replaceAll(
            "SHEET",
            List.of(
                sheet("1", "Ancien titre", 1, "PUBLIC"),
                sheet("2", "Ancien usage", 1, "PUBLIC"),
                sheet("3", "Ancienne charte", 1, "PUBLIC")));
    suggester().putAll(List.of(sheet("1", "Nouveau titre", 2, "PUBLIC")));
    suggester().putAll(List.of(sheet("2", "Ancien usage", 2, "RESEAU")));
    suggester().removeAll("SHEET", Set.of("3", "unknown"));
    assertEquals(List.of(), labels("anci"));
    assertEquals(List.of("Nouveau titre"), labels("nouv"));
    suggester().putAll(List.of(sheet("3", "Ancienne charte", 3, "PUBLIC")));
    assertEquals(List.of("Ancienne charte"), labels("anci"));
  }

  @Test
  default void what_replaces_all_of_a_kind_leaves_the_others_alone() {
    suggester().putAll(List.of(subject("1", "Livre", List.of(), List.of())));
    suggester().putAll(List.of(place("1", "Livron", 0, 0)));
    suggester().replaceAll("CONCEPT", List.of(subject("2", "Livret", List.of(), List.of())));
    assertEquals(Set.of("Livret", "Livron"), Set.copyOf(labels("liv")));
  }

  @Test
  default void thousands_of_changes_one_by_one_leave_the_last_word() {
    for (int i = 0; i < 2_500; i++) {
      suggester().putAll(List.of(sheet("s" + i % 1_500, "Tour " + i, i, "PUBLIC")));
    }
    for (int i = 0; i < 1_499; i++) {
      suggester().removeAll("SHEET", Set.of("s" + i));
    }
    assertEquals(List.of("Tour 1499"), labels("tour"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "*?*?*?",
        "(((((",
        "a OR (b AND",
        "\u0000\u0001\u0007",
        "%%%",
        "\uD83D\uDE00\uD83D\uDE00",
        "\uD800",
        "-- ; drop table",
        "<script>",
        "..."
      })
  default void whatever_is_typed_is_no_error(String typed) {
    suggester().putAll(List.of(subject("1", "Livre", List.of(), List.of())));
    assertFalse(labels(typed).contains("Livre"));
  }

  @Test
  default void a_very_long_text_is_answered_at_once() {
    suggester().putAll(List.of(subject("1", "Livre", List.of(), List.of())));
    for (String piece : List.of("livre ", "l", "l-", "l'", "\"", "é\u0301")) {
      String typed = piece.repeat(100_000 / piece.length());
      assertTimeoutPreemptively(
          Duration.ofMillis(500), () -> suggester().suggest(typed, ANYONE, 8, each -> false));
    }
  }
}

package fr.terreau.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.portal.platform.Fragment;
import fr.terreau.portal.platform.HitDisplay;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PageUnit;
import fr.terreau.portal.search.Results.Relaxed;
import fr.terreau.search.Passage;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchHit;
import fr.terreau.search.Snippet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of results says what the index carries, and what had to be given up. */
class HitsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Messages FRENCH = Messages.in(Locale.FRENCH);

  private static Snippet plain(String text) {
    return new Snippet(List.of(new Snippet.Fragment(text, false)), false, false);
  }

  private static Passage passage(fr.terreau.search.PageUnit unit, String label) {
    return new Passage("d-1", label, unit, 7, plain("texte"));
  }

  private static SearchHit hit(Map<String, String> more) {
    Map<String, String> display =
        new LinkedHashMap<>(Map.of(HitDisplay.REFERENCE, "AURA-VISI-0001"));
    display.putAll(more);
    return new SearchHit(
        "p-1",
        1,
        plain("Titre"),
        plain("Extrait"),
        List.of(passage(fr.terreau.search.PageUnit.SLIDE, "PPTX · Support · 2")),
        display);
  }

  private static Hit line(Map<String, String> display) {
    return new Hits("été & a", TODAY).line(hit(display), FRENCH);
  }

  @Test
  void a_sheet_that_carries_almost_nothing_is_shown_all_the_same() {
    Hit line = line(Map.of());
    assertEquals("/pratiques/AURA-VISI-0001/pratique?q=%C3%A9t%C3%A9+%26+a", line.url());
    assertEquals("", line.date());
    assertEquals("", line.cote().year());
    assertEquals(Optional.empty(), line.reviewed());
    assertEquals("PUBLIE", line.status());
    assertEquals("PUBLIC", line.visibility());
  }

  @Test
  void a_sheet_shows_what_it_carries() {
    Hit line =
        line(
            Map.of(
                HitDisplay.SLUG, "guide",
                HitDisplay.TYPE, "VISITE",
                HitDisplay.BADGE, "01",
                HitDisplay.DATE, "2024-03-18",
                HitDisplay.REVIEWED, "2025-01-10",
                HitDisplay.VISIBILITY, "RESEAU"));
    assertEquals("/pratiques/AURA-VISI-0001/guide?q=%C3%A9t%C3%A9+%26+a", line.url());
    assertEquals("mars 2024", line.date().replace('\u00a0', ' '));
    assertEquals("2024", line.cote().year());
    assertEquals("01", line.cote().department());
    assertEquals(Optional.of(YearMonth.of(2025, 1)), line.reviewed());
    assertEquals("RESEAU", line.visibility());
    Hit.Passage passage = line.passages().get(0);
    assertEquals("/documents/d-1/pages/7?q=%C3%A9t%C3%A9+%26+a", passage.url());
    assertEquals("PPTX", passage.format());
    assertEquals("Support · 2", passage.document());
    assertEquals(PageUnit.DIAPO, passage.unit());
    assertEquals(7, passage.number());
  }

  @Test
  void without_a_question_addresses_stay_short() {
    Hits hits = new Hits(" ", TODAY);
    assertEquals("/pratiques/AURA-VISI-0001/pratique", hits.url(hit(Map.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLIE, 2026-03-01, A_VERIFIER",
    "PUBLIE, 2026-03-02, PUBLIE",
    "REMPLACE, 2020-01-01, REMPLACE"
  })
  void a_sheet_is_to_be_checked_from_the_day_after_its_review_was_due(
      String status, String due, String shown) {
    assertEquals(shown, line(Map.of(HitDisplay.STATUS, status, HitDisplay.DUE, due)).status());
  }

  @ParameterizedTest
  @CsvSource({"PAGE, PAGE", "SLIDE, DIAPO", "SHEET, FEUILLE", "DOCUMENT, TEXTE"})
  void pages_are_called_as_readers_call_them(fr.terreau.search.PageUnit unit, PageUnit shown) {
    assertEquals(shown, Hits.unit(passage(unit, "")));
  }

  @Test
  void a_label_without_a_format_is_a_title() {
    assertEquals("", Hits.format(passage(fr.terreau.search.PageUnit.PAGE, "Titre")));
    assertEquals("Titre", Hits.title(passage(fr.terreau.search.PageUnit.PAGE, "Titre")));
  }

  @Test
  void a_cut_text_has_dots_and_keeps_its_marks() {
    assertEquals(
        List.of(
            new Fragment("… ", false),
            new Fragment("mot", true),
            new Fragment(" <b>", false),
            new Fragment(" …", false)),
        Hits.fragments(
            new Snippet(
                List.of(new Snippet.Fragment("mot", true), new Snippet.Fragment(" <b>", false)),
                true,
                true)));
  }

  @Test
  void a_question_that_was_answered_as_typed_gave_nothing_up() {
    assertEquals(Optional.empty(), Relaxations.shown("a", new Relaxation.None()));
    assertEquals(
        Optional.empty(), Relaxations.shown("a b c", new Relaxation.FewerWords(2, 3, 1, Map.of())));
    assertEquals(
        Optional.of(new Relaxed(Relaxed.Way.MOTS, "a b c")),
        Relaxations.shown("a b c", new Relaxation.FewerWords(2, 3, 0, Map.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "conventoin, conventoin, convention, convention",
    "Conventoin d’objectifs, conventoin, convention, convention d’objectifs",
    "ÉTÉE à Lyon, étée, été, été à Lyon",
    "con contact, con, bon, bon contact",
    "pri$e (test), pri, a$1b, a$1b$e (test)"
  })
  void a_correction_takes_the_place_of_its_word_alone(
      String typed, String wrong, String right, String used) {
    assertEquals(
        Optional.of(new Relaxed(Relaxed.Way.ORTHOGRAPHE, used)),
        Relaxations.shown(
            typed, new Relaxation.OtherSpelling(Map.of(wrong, List.of(right, "other")))));
  }
}

package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.ANYONE;
import static fr.terreau.search.contract.Specimens.MEMBER;
import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.classified;
import static fr.terreau.search.contract.Specimens.described;
import static fr.terreau.search.contract.Specimens.named;
import static fr.terreau.search.contract.Specimens.reserved;
import static fr.terreau.search.contract.Specimens.sheet;
import static fr.terreau.search.contract.Specimens.stating;
import static fr.terreau.search.contract.Specimens.withSlides;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Facet;
import fr.terreau.search.Fact;
import fr.terreau.search.Lexicon;
import fr.terreau.search.NamedFilters;
import fr.terreau.search.QuestionMonitor;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What every keeper of questions keeps to, and that it says what the engine beside it says. */
public interface QuestionMonitorContract {

  /** A monitor without any question. */
  QuestionMonitor monitor();

  /** A sound and empty engine of the same make. */
  SearchEngine engine();

  private Set<String> matching(SheetDocument sheet, Map<String, SearchQuery> questions) {
    monitor().keep(questions);
    return monitor().matching(sheet);
  }

  private boolean answers(SheetDocument sheet, String text) {
    return matching(sheet, Map.of("q", asked(text))).contains("q");
  }

  @Test
  default void kept_questions_are_understood_with_the_words_of_the_trade() {
    SheetDocument sheet = sheet("1", "Fiche", "un stage de la médiathèque départementale");
    Map<String, SearchQuery> questions =
        Map.of(
            "word", asked("formation"),
            "name", asked("bdp formation"),
            "exact", asked("\"formation\""),
            "other", asked("mobilier"),
            "or", asked("mobilier OU stage"),
            "without", asked("stage -départementale"));
    Lexicon trade =
        new Lexicon(
            List.of(
                Lexicon.Notion.of("f", "Formation", "stage"),
                Lexicon.Notion.of("md", "Médiathèque départementale", "BDP")));
    assertEquals(Set.of("or"), matching(sheet, questions));
    monitor().learn(trade);
    assertEquals(Set.of("or", "word", "name"), monitor().matching(sheet));
    engine().learn(trade);
    engine().apply(Specimens.puts(sheet), 1);
    questions.forEach(
        (id, question) ->
            assertEquals(
                engine().search(question).total() > 0, monitor().matching(sheet).contains(id), id));
    monitor().learn(Lexicon.empty());
    assertEquals(Set.of("or"), monitor().matching(sheet));
  }

  private static SheetDocument rich() {
    SheetDocument sheet =
        described(
            sheet("riche", "Règlement d’une médiathèque", "Le prêt dure trois semaines."),
            "Comment une communauté de communes prête ses livres",
            List.of("BM", "bibliothèque municipale"),
            Map.of());
    sheet = stating(sheet, new Fact("Durée", "36 mois"));
    sheet = withSlides(sheet, "Une navette passe chaque jeudi", "Les horaires d’été");
    sheet =
        classified(
            sheet,
            Map.of(
                Facet.TYPE, List.of("CONVENTION"),
                Facet.DEPARTMENT, List.of("07", "26"),
                Facet.YEAR, List.of("2025")));
    return named(
        sheet,
        Map.of("scale", List.of("EPCI"), "renewal", List.of("TACITE", "EXPRESSE")),
        Map.of(
            "months", List.of(Span.of(36)),
            "surface", List.of(new Span(50, 120), Span.of(400))));
  }

  @Test
  default void a_question_is_answered_by_every_word_wherever_it_stands() {
    for (String text :
        List.of(
            "médiathèque",
            "mediatheques",
            "prêt navette",
            "reglements jeudis 36",
            "bm horaire",
            "\"communauté de communes\"",
            "\"chaque jeudi\" prêt",
            "d’été")) {
      assertTrue(answers(rich(), text), text);
    }
  }

  @Test
  default void a_question_is_not_answered_when_a_word_is_missing() {
    for (String text :
        List.of(
            "ornithorynque",
            "médiathèque ornithorynque",
            "prêt navette jeudi horaires ornithorynque",
            "\"communes communauté\"",
            "médiathéqe")) {
      assertEquals(false, answers(rich(), text), text);
    }
  }

  @Test
  default void filters_hold() {
    Map<Facet, Set<String>> ours =
        Map.of(
            Facet.TYPE, Set.of("CONVENTION", "VISITE"),
            Facet.DEPARTMENT, Set.of("26"));
    Map<String, SearchQuery> questions = new LinkedHashMap<>();
    questions.put("facets", asked("prêt").filteredBy(ours));
    questions.put("facetsOnly", asked("").filteredBy(ours));
    questions.put("other", asked("prêt").filteredBy(Map.of(Facet.TYPE, Set.of("VISITE"))));
    questions.put(
        "oneOfTwo",
        asked("").filteredBy(Map.of(Facet.TYPE, Set.of("CONVENTION"), Facet.YEAR, Set.of("2024"))));
    questions.put("term", by(Map.of("renewal", Set.of("TACITE", "AUCUNE")), Map.of()));
    questions.put("otherTerm", by(Map.of("renewal", Set.of("AUCUNE")), Map.of()));
    questions.put("unknownTerm", by(Map.of("rien", Set.of("TACITE")), Map.of()));
    questions.put("span", by(Map.of(), Map.of("months", new Span(24, 36))));
    questions.put("openSpan", by(Map.of(), Map.of("surface", new Span(300, 1.0 / 0))));
    questions.put("between", by(Map.of(), Map.of("surface", new Span(130, 300))));
    questions.put("meeting", by(Map.of(), Map.of("surface", new Span(100, 130))));
    questions.put("unknownSpan", by(Map.of(), Map.of("rien", new Span(0, 100))));
    questions.put(
        "all", by(Map.of("scale", Set.of("EPCI")), Map.of("months", Span.of(36))).filteredBy(ours));
    assertEquals(
        Set.of("facets", "facetsOnly", "term", "span", "openSpan", "meeting", "all"),
        matching(rich(), questions));
  }

  private static SearchQuery by(Map<String, Set<String>> terms, Map<String, Span> spans) {
    return asked("").with(new NamedFilters(terms, spans, Set.of()));
  }

  @Test
  default void a_sheet_without_values_passes_no_filter() {
    Map<String, SearchQuery> questions =
        Map.of(
            "facet", asked("prêt").filteredBy(Map.of(Facet.TYPE, Set.of("CONVENTION"))),
            "term", by(Map.of("renewal", Set.of("TACITE")), Map.of()),
            "span", by(Map.of(), Map.of("months", new Span(0, 100))),
            "none", asked("prêt"));
    assertEquals(Set.of("none"), matching(sheet("nue", "Un prêt", ""), questions));
  }

  @Test
  default void a_reserved_sheet_answers_only_those_who_may_read_it() {
    SheetDocument secret = reserved(sheet("1", "Un fonds de xylographie", ""), "MD", "MD:md-07");
    Map<String, SearchQuery> questions =
        Map.of(
            "nobody", SearchQuery.of("xylographie", Set.of()),
            "visitor", SearchQuery.of("xylographie", ANYONE),
            "member", SearchQuery.of("xylographie", MEMBER),
            "other", SearchQuery.of("xylographie", Set.of("PUBLIC", "RESEAU", "MD:md-42")),
            "ours", SearchQuery.of("xylographie", Set.of("PUBLIC", "RESEAU", "MD:md-07")),
            "all", SearchQuery.of("", Set.of("PUBLIC", "RESEAU", "MD")));
    assertEquals(Set.of("ours", "all"), matching(secret, questions));
  }

  @Test
  default void a_question_kept_again_is_replaced_and_a_forgotten_one_is_silent() {
    SheetDocument sheet = sheet("1", "Un prêt", "");
    assertEquals(Set.of("q"), matching(sheet, Map.of("q", asked("prêt"))));
    assertEquals(Set.of(), matching(sheet, Map.of("q", asked("don"))));
    assertEquals(Set.of("q", "r"), matching(sheet, Map.of("q", asked("prêt"), "r", asked("un"))));
    monitor().forget("q");
    monitor().forget("inconnu");
    assertEquals(Set.of("r"), monitor().matching(sheet));
    monitor().forgetAll();
    assertEquals(Set.of(), monitor().matching(sheet));
    monitor().keep(Map.of());
    assertEquals(Set.of("q"), matching(sheet, Map.of("q", asked("prêt"))));
  }

  @Test
  default void whatever_was_typed_is_a_question() {
    List<String> odd =
        List.of(
            "\"",
            "« »",
            "* ? ~ ^",
            "a".repeat(5000),
            "(((",
            "OU OR ET",
            "-",
            "\u0000",
            "prêt ".repeat(500));
    Map<String, SearchQuery> questions = new LinkedHashMap<>();
    odd.forEach(text -> questions.put(text, asked(text)));
    assertTrue(matching(sheet("1", "Un prêt", ""), questions).contains("prêt ".repeat(500)));
  }

  /**
   * For each sheet alone and every question: what the monitor says the engine says too, and what
   * the engine finds without loosening the question the monitor says.
   */
  @Test
  default void the_monitor_says_what_the_engine_says() {
    List<SheetDocument> sheets =
        List.of(
            rich(),
            reserved(rich(), "RESEAU"),
            sheet("courte", "Formation des bénévoles", "Accueillir, prêter, ranger."),
            withSlides(sheet("diapos", "Pol doc", ""), "La politique documentaire", "désherbage"),
            sheet("vide", "", ""));
    List<String> texts =
        List.of(
            "",
            "prêt",
            "prêter",
            "formation benevole",
            "formations",
            "poldoc",
            "politique documentaire",
            "désherber",
            "\"des bénévoles\"",
            "\"politique documentaire\" désherbage",
            "médiathèque communauté communes prêt livres",
            "tiers-lieu",
            "ranger rangement",
            "le la les",
            "BM",
            "trois semaines navette jeudi");
    Map<String, SearchQuery> questions = new LinkedHashMap<>();
    for (String text : texts) {
      questions.put("anyone " + text, asked(text));
      questions.put("member " + text, SearchQuery.of(text, MEMBER));
      questions.put(
          "filtered " + text,
          SearchQuery.of(text, MEMBER)
              .filteredBy(Map.of(Facet.DEPARTMENT, Set.of("07")))
              .with(
                  new NamedFilters(
                      Map.of("scale", Set.of("EPCI")),
                      Map.of("months", new Span(30, 40)),
                      Set.of())));
    }
    monitor().keep(questions);
    List<Executable> comparisons = new ArrayList<>();
    int position = 1;
    for (SheetDocument sheet : sheets) {
      engine().apply(Specimens.puts(sheet), position++);
      Set<String> said = new TreeSet<>(monitor().matching(sheet));
      Set<String> found = new TreeSet<>();
      Set<String> strictly = new TreeSet<>();
      questions.forEach(
          (id, question) -> {
            SearchResult result = engine().search(question);
            if (result.total() > 0) {
              found.add(id);
              if (result.relaxation() instanceof Relaxation.None) {
                strictly.add(id);
              }
            }
          });
      comparisons.add(
          () -> {
            Set<String> tooMuch = new TreeSet<>(said);
            tooMuch.removeAll(found);
            assertEquals(Set.of(), tooMuch, "only the monitor says it of " + sheet.title());
            Set<String> missing = new TreeSet<>(strictly);
            missing.removeAll(said);
            assertEquals(Set.of(), missing, "the monitor does not say it of " + sheet.title());
          });
      engine().apply(List.of(new fr.terreau.search.IndexChange.Delete(sheet.id())), position++);
    }
    assertAll(comparisons);
  }
}

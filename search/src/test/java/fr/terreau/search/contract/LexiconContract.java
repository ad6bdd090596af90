package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.classified;
import static fr.terreau.search.contract.Specimens.described;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.reserved;
import static fr.terreau.search.contract.Specimens.sheet;
import static fr.terreau.search.contract.Specimens.withSlides;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Facet;
import fr.terreau.search.Lexicon;
import fr.terreau.search.Lexicon.Notion;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the trade calls by several names is found by each of them. */
public interface LexiconContract extends EngineUnderTest {

  Lexicon TRADE =
      new Lexicon(
          List.of(
              Notion.of(
                      "md",
                      "Bibliothèque départementale",
                      "BD",
                      "MD",
                      "BDP",
                      "médiathèque départementale",
                      "bibliothèque départementale de prêt")
                  .among("référent", "convention", "Ardèche", "07"),
              Notion.of("bd", "Bande dessinée", "BD", "mangas")
                  .among("taux", "rotation", "manga", "album"),
              Notion.of("epci", "EPCI", "intercommunalité"),
              Notion.of("cc", "Communauté de communes", "comcom").below("epci"),
              Notion.of("desherbage", "Désherbage", "élimination").beside("pilon"),
              Notion.of("pilon", "Pilon", "mise au rebut"),
              Notion.of("ioupi", "IOUPI").hiding("iopui", "yoopi").below("desherbage"),
              Notion.of("formation", "Formation", "se former", "stage"),
              Notion.of("ca", "Communauté d'agglomération", "CA")));

  private void know(fr.terreau.search.SheetDocument... sheets) {
    engine().learn(TRADE);
    index(sheets);
  }

  private Set<String> found(String typed) {
    SearchResult result = engine().search(asked(typed));
    assertEquals(new Relaxation.None(), result.relaxation(), typed);
    return Set.copyOf(ids(result));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "une médiathèque départementale | bdp",
        "la bibliothèque départementale du Rhône | BDP",
        "la BDP du Rhône | bibliothèque départementale",
        "la B.D.P. du Rhône | bibliotheques departementales de pret",
        "la bibliothèque départementale de prêt | md",
        "un EPCI de montagne | intercommunalités",
        "une intercommunalité | epci",
        "la méthode IOUPI | iopui",
        "la méthode IOUPI | YOOPI",
        "des stages | formation",
        "une formation | se former",
        "la communauté d'agglomération | CA",
        "les communautés de communes | comcom",
      })
  default void a_notion_is_found_by_its_other_names(String written, String typed) {
    know(sheet("1", "Fiche", written), sheet("2", "Autre fiche", "sans aucun rapport"));
    assertEquals(Set.of("1"), found(typed));
    assertEquals(Set.of("1"), found(typed + " fiche"));
  }

  @Test
  default void what_was_typed_comes_before_what_means_the_same() {
    know(
        sheet("1", "Fiche", "on y parle aussi de mobilier et de stage en passant"),
        sheet("2", "Fiche", "on y parle aussi de mobilier et de formation en passant"));
    assertEquals(List.of("2", "1"), ids(engine().search(asked("formation"))));
    assertEquals(List.of("1", "2"), ids(engine().search(asked("stage"))));
  }

  @Test
  default void narrower_notions_answer_after_and_never_the_other_way() {
    know(
        sheet("1", "Communauté de communes", "la communauté de communes du Forez"),
        sheet("2", "Fiche", "le rôle d'un EPCI"),
        sheet("3", "Fiche", "une intercommunalité"));
    assertEquals(List.of("2", "3", "1"), ids(engine().search(asked("epci"))));
    assertEquals(Set.of("1"), found("communauté de communes"));
  }

  @Test
  default void the_words_of_a_name_must_stand_side_by_side() {
    know(
        sheet("1", "Fiche", "la bibliothèque départementale"),
        sheet("2", "Fiche", "une bibliothèque et la route départementale"));
    assertEquals(Set.of("1"), found("bdp"));
  }

  @Test
  default void a_shared_name_means_what_the_other_words_say() {
    know(
        sheet("livre", "Taux et convention", "le taux de rotation des bandes dessinées, album"),
        sheet("lieu", "Taux et convention", "la bibliothèque départementale, son référent"));
    assertEquals(Set.of("livre"), found("taux bd"));
    assertEquals(Set.of("livre"), found("bd album"));
    assertEquals(Set.of("lieu"), found("convention bd"));
    assertEquals(Set.of("lieu"), found("référent BD"));
    assertEquals(Set.of("livre", "lieu"), found("bd"));
  }

  @Test
  default void a_chosen_department_speaks_for_its_library() {
    know(
        classified(
            sheet("livre", "Fiche", "des bandes dessinées"),
            Map.of(Facet.DEPARTMENT, List.of("07"))),
        classified(
            sheet("lieu", "Fiche", "la bibliothèque départementale"),
            Map.of(Facet.DEPARTMENT, List.of("07"))));
    assertEquals(
        List.of("lieu"),
        ids(engine().search(asked("bd").filteredBy(Map.of(Facet.DEPARTMENT, Set.of("07"))))));
  }

  @Test
  default void a_synonym_is_marked_where_it_stands_on_the_sheet_and_on_its_pages() {
    know(
        described(
            withSlides(sheet("1", "Un stage", "Un stage pour tous."), "rien", "encore un stage"),
            "",
            List.of(),
            Map.of()));
    SearchHit hit = engine().search(asked("formations")).hits().getFirst();
    assertEquals(List.of("stage"), hit.title().marked());
    assertEquals(List.of("stage"), hit.extract().marked());
    assertEquals(List.of(2), hit.passages().stream().map(p -> p.pageNumber()).toList());
    assertEquals(List.of("stage"), engine().mark("formation", "un stage et une forme").marked());
  }

  @Test
  default void a_name_of_several_words_is_marked_whole_and_nowhere_else() {
    know(
        withSlides(
            sheet("1", "Fiche", "Une bibliothèque, la médiathèque départementale, un prêt."),
            "une bibliothèque",
            "notre bibliothèque départementale"));
    SearchHit hit = engine().search(asked("bdp")).hits().getFirst();
    assertEquals(List.of("médiathèque", "départementale"), hit.extract().marked());
    assertEquals(List.of(2), hit.passages().stream().map(p -> p.pageNumber()).toList());
  }

  @Test
  default void hidden_names_find_and_are_never_said() {
    know(sheet("1", "Désherbage", "la méthode IOUPI"));
    SearchResult result = engine().search(asked("yoopi"));
    assertEquals(List.of("1"), ids(result));
    assertFalse(result.toString().contains("yoopi"));
  }

  @Test
  default void a_word_that_only_shares_a_root_or_begins_a_name_is_not_the_name() {
    know(sheet("1", "Fiche", "des stages, une communauté de communes"));
    assertEquals(0, engine().search(asked("forme")).total());
    assertEquals(Set.of(), found("cas"));
  }

  @Test
  default void quoted_words_mean_just_themselves() {
    know(sheet("1", "Fiche", "un stage"), sheet("2", "Fiche", "la BDP"));
    assertEquals(0, engine().search(asked("\"formation\"")).total());
    assertEquals(Set.of(), found("\"bibliothèque départementale\""));
  }

  @Test
  default void several_notions_of_one_question_are_all_understood() {
    know(
        sheet("1", "Fiche", "stage de la médiathèque départementale avec une intercommunalité"),
        sheet("2", "Fiche", "stage de la médiathèque départementale"));
    for (String typed :
        List.of("formation bdp epci", "epci formation \n bibliothèque départementale de prêt ?")) {
      SearchResult result = engine().search(asked(typed));
      assertEquals(List.of("1", "2"), ids(result));
      assertEquals(1, ((Relaxation.FewerWords) result.relaxation()).holdingAll());
    }
  }

  @Test
  default void close_notions_are_looked_for_when_nothing_says_it() {
    know(sheet("1", "Tri", "la mise au rebut"), sheet("2", "Tri", "la méthode IOUPI"));
    SearchResult result = engine().search(asked("désherbage tri"));
    assertEquals(Set.of("2"), Set.copyOf(ids(result)), "narrower at once");
    assertEquals(new Relaxation.None(), result.relaxation());
    know(sheet("2", "Tri", "rien"));
    SearchResult close = engine().search(asked("désherbage tri"));
    assertEquals(List.of("1"), ids(close));
    assertEquals(
        new Relaxation.CloseNotions(Map.of("désherbage", List.of("Pilon")), Map.of()),
        close.relaxation());
  }

  @Test
  default void close_notions_of_reserved_sheets_are_not_told() {
    know(reserved(sheet("1", "Tri", "la mise au rebut"), "RESEAU"), sheet("2", "Tri", "rien"));
    SearchResult result = engine().search(asked("désherbage"));
    assertEquals(0, result.total());
    assertEquals(new Relaxation.None(), result.relaxation());
    SearchResult looser = engine().search(asked("désherbage tri"));
    assertInstanceOf(Relaxation.FewerWords.class, looser.relaxation());
    assertFalse(looser.toString().contains("Pilon"));
  }

  @Test
  default void a_new_lexicon_takes_effect_at_once_and_replaces_the_old_one() {
    know(sheet("1", "Fiche", "un stage"));
    assertEquals(Set.of("1"), found("formation"));
    engine().learn(new Lexicon(List.of(Notion.of("x", "Atelier", "stage"))));
    assertEquals(Set.of("1"), found("atelier"));
    assertEquals(0, engine().search(asked("formation")).total());
    engine().learn(Lexicon.empty());
    assertEquals(0, engine().search(asked("atelier")).total());
  }

  @Test
  default void a_lexicon_with_circles_and_strangers_is_learnt() {
    List<Notion> notions = new ArrayList<>();
    notions.add(Notion.of("a", "Alpha", "alpha", "ALPHA").below("b").beside("a", "nowhere"));
    notions.add(Notion.of("b", "Bravo").below("a"));
    notions.add(Notion.of("c", "?!", "…", "de la", "x".repeat(10_000)).below("c"));
    engine().learn(new Lexicon(notions));
    index(sheet("1", "Fiche", "bravo"));
    assertEquals(Set.of("1"), found("alpha"));
    assertTrue(engine().search(asked("de la")).total() <= 1);
  }
}

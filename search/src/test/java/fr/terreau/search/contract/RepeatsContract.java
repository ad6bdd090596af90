package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.reserved;
import static fr.terreau.search.contract.Specimens.sheet;
import static fr.terreau.search.contract.Specimens.withPages;
import static fr.terreau.search.contract.Specimens.withSlides;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.search.Elsewhere;
import fr.terreau.search.PageText;
import fr.terreau.search.PageUnit;
import fr.terreau.search.Passage;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SheetDocument;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What several pages say in the same words is shown once; every sheet still counts. */
public interface RepeatsContract extends EngineUnderTest {

  private static PageText page(String document, int number, String text) {
    return new PageText(document, document.toUpperCase(Locale.ROOT), number, PageUnit.PAGE, text);
  }

  private static SheetDocument holding(String id, String title, PageText... pages) {
    return withPages(sheet(id, title, ""), pages);
  }

  private static List<Integer> numbers(SearchHit hit) {
    return hit.passages().stream().map(Passage::pageNumber).toList();
  }

  @Test
  default void a_slide_and_the_page_made_of_it_are_one_passage() {
    index(
        holding(
            "1",
            "Support",
            page("diapos", 4, "Le désherbage\npas à pas"),
            page("pdf", 4, "Le  désherbage pas-à-pas !"),
            page("pdf", 5, "Le désherbage, et après ?")));
    SearchHit hit = engine().search(asked("désherbage")).hits().getFirst();
    assertEquals(2, hit.passages().size());
    Passage repeated =
        hit.passages().stream().filter(p -> p.pageNumber() == 4).findFirst().orElseThrow();
    assertEquals("diapos", repeated.documentId());
    assertEquals(List.of(new Elsewhere("1", "pdf", "PDF", PageUnit.PAGE, 4)), repeated.elsewhere());
  }

  @Test
  default void repeats_do_not_push_out_what_is_said_once() {
    index(
        holding(
            "1",
            "Support",
            page("a", 1, "désherbage désherbage désherbage"),
            page("b", 1, "désherbage désherbage désherbage"),
            page("c", 1, "désherbage désherbage désherbage"),
            page("d", 1, "désherbage désherbage désherbage"),
            page("e", 7, "le désherbage se dit aussi élimination"),
            page("e", 8, "puis le désherbage se raconte aux habitants de la commune")));
    SearchHit hit = engine().search(asked("désherbage")).hits().getFirst();
    assertEquals(List.of(1, 7, 8), numbers(hit));
    assertEquals(3, hit.passages().getFirst().elsewhere().size());
  }

  @Test
  default void a_file_of_several_sheets_answers_once_and_tells_of_the_others() {
    PageText shared = page("commune", 2, "grille Ioupi commentée");
    index(
        holding("1", "Grille Ioupi", new PageText("a", "A", 2, PageUnit.PAGE, shared.text())),
        holding("2", "Autre fiche", new PageText("b", "B", 2, PageUnit.PAGE, shared.text())));
    SearchResult result = engine().search(asked("ioupi"));
    assertEquals(2, result.total());
    assertEquals(List.of("1", "2"), ids(result));
    Passage first = result.hits().getFirst().passages().getFirst();
    assertEquals(List.of(new Elsewhere("2", "b", "B", PageUnit.PAGE, 2)), first.elsewhere());
    assertEquals(List.of(), result.hits().getLast().passages());
  }

  @Test
  default void nothing_tells_of_a_file_of_a_reserved_sheet() {
    index(
        withSlides(sheet("1", "Grille", ""), "grille Ioupi commentée"),
        reserved(withSlides(sheet("2", "Grille", ""), "grille Ioupi commentée"), "RESEAU"));
    SearchHit hit = engine().search(asked("ioupi")).hits().getFirst();
    assertEquals(List.of(), hit.passages().getFirst().elsewhere());
  }

  @Test
  default void sheets_of_one_title_stay_two() {
    index(sheet("1", "Convention type", "ioupi"), sheet("2", "Convention type", "ioupi"));
    assertEquals(2, engine().search(asked("ioupi")).hits().size());
  }
}

package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.ANYONE;
import static fr.terreau.search.contract.Specimens.MEMBER;
import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.classified;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.reserved;
import static fr.terreau.search.contract.Specimens.sheet;
import static fr.terreau.search.contract.Specimens.withSlides;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.terreau.search.Facet;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing of a reserved sheet reaches a reader without the right to it. */
public interface RightsContract extends EngineUnderTest {

  private void indexOpenAndReserved() {
    index(
        classified(
            sheet("ouverte", "Diagnostic de territoire", "méthode"),
            Map.of(Facet.TYPE, List.of("DIAGNOSTIC"))),
        reserved(
            withSlides(
                classified(
                    sheet("reservee", "Diagnostic de territoire", "compte rendu confidentiel"),
                    Map.of(Facet.TYPE, List.of("VISITE"), Facet.YEAR, List.of("2025"))),
                "diagnostic du personnel"),
            "RESEAU",
            "MD:md-07"));
  }

  @Test
  default void a_reserved_sheet_is_neither_listed_nor_counted() {
    indexOpenAndReserved();
    SearchResult result = engine().search(asked("diagnostic"));
    assertEquals(List.of("ouverte"), ids(result));
    assertEquals(1, result.total());
    assertEquals(1, result.totalWithoutFilters());
    assertEquals(1, engine().search(asked("")).total());
  }

  @Test
  default void a_reserved_sheet_is_in_no_facet_and_in_no_lifted_count() {
    indexOpenAndReserved();
    SearchResult result =
        engine().search(asked("diagnostic").filteredBy(Map.of(Facet.YEAR, Set.of("2025"))));
    assertEquals(0, result.total());
    assertEquals(List.of(), result.facets().get(Facet.TYPE));
    assertEquals(Map.of(Facet.YEAR, 1L), result.whenLifted());
    assertFalse(result.toString().contains("VISITE"));
  }

  @Test
  default void no_word_of_a_reserved_sheet_comes_out() {
    indexOpenAndReserved();
    for (String text :
        List.of("diagnostic", "confidentiel", "confidentielle compte", "personnel")) {
      String answer = engine().search(asked(text)).toString();
      assertFalse(answer.contains("confidentiel ") || answer.contains("reservee"), text);
      assertFalse(answer.contains("personnel"), text);
    }
  }

  @Test
  default void a_misspelt_word_is_not_corrected_into_a_reserved_one() {
    indexOpenAndReserved();
    SearchResult result = engine().search(asked("confidentiell"));
    assertEquals(SearchResult.empty().relaxation(), result.relaxation());
    assertEquals(0, result.total());
  }

  @Test
  default void one_shared_token_is_enough() {
    indexOpenAndReserved();
    assertEquals(2, engine().search(SearchQuery.of("diagnostic", MEMBER)).total());
    assertEquals(
        List.of("reservee"),
        ids(engine().search(SearchQuery.of("diagnostic", Set.of("MD:md-07", "MD:md-42")))));
  }

  @Test
  default void a_reader_without_any_token_finds_nothing() {
    indexOpenAndReserved();
    SearchResult result = engine().search(SearchQuery.of("", Set.of()));
    assertEquals(0, result.total());
    assertEquals(List.of(), result.hits());
  }

  @Test
  default void closing_a_sheet_takes_effect_at_once() {
    index(sheet("1", "Convention", ""));
    index(reserved(sheet("1", "Convention", ""), "RESEAU"));
    assertEquals(0, engine().search(SearchQuery.of("convention", ANYONE)).total());
  }
}

package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.classified;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.SearchResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Filters and counts. */
public interface FacetsContract extends EngineUnderTest {

  private void indexFour() {
    index(
        filed("1", "CONVENTION", List.of("07"), "2024"),
        filed("2", "CONVENTION", List.of("42"), "2025"),
        filed("3", "DIAGNOSTIC", List.of("42", "07"), "2025"),
        filed("4", "FORMATION", List.of("26"), "2025"));
  }

  private static fr.terreau.search.SheetDocument filed(
      String id, String type, List<String> departments, String year) {
    return classified(
        sheet(id, "Lecture publique", ""),
        Map.of(
            Facet.TYPE, List.of(type), Facet.DEPARTMENT, departments, Facet.YEAR, List.of(year)));
  }

  @Test
  default void values_are_counted_most_frequent_first() {
    indexFour();
    SearchResult result = engine().search(asked("lecture"));
    assertEquals(
        List.of(
            new FacetCount("CONVENTION", 2, false),
            new FacetCount("DIAGNOSTIC", 1, false),
            new FacetCount("FORMATION", 1, false)),
        result.facets().get(Facet.TYPE));
    assertEquals(Set.of(Facet.values()), result.facets().keySet());
    assertTrue(result.facets().get(Facet.EVENT).isEmpty());
  }

  @Test
  default void counts_of_a_facet_survive_its_own_filter_but_not_the_others() {
    indexFour();
    SearchResult result =
        engine()
            .search(
                asked("lecture")
                    .filteredBy(
                        Map.of(Facet.TYPE, Set.of("CONVENTION"), Facet.DEPARTMENT, Set.of("42"))));
    assertEquals(List.of("2"), ids(result));
    assertEquals(
        List.of(new FacetCount("CONVENTION", 1, true), new FacetCount("DIAGNOSTIC", 1, false)),
        result.facets().get(Facet.TYPE));
    assertEquals(
        List.of(new FacetCount("07", 1, false), new FacetCount("42", 1, true)),
        result.facets().get(Facet.DEPARTMENT));
    assertEquals(List.of(new FacetCount("2025", 1, false)), result.facets().get(Facet.YEAR));
    assertEquals(Map.of(Facet.TYPE, 2L, Facet.DEPARTMENT, 2L), result.whenLifted());
    assertEquals(4, result.totalWithoutFilters());
  }

  @Test
  default void values_of_one_facet_are_joined_by_or() {
    indexFour();
    SearchResult result =
        engine()
            .search(asked("").filteredBy(Map.of(Facet.TYPE, Set.of("CONVENTION", "FORMATION"))));
    assertEquals(3, result.total());
    assertEquals(3, result.facets().get(Facet.TYPE).size());
  }

  @Test
  default void a_selected_value_is_listed_even_when_nothing_carries_it() {
    indexFour();
    SearchResult result =
        engine().search(asked("lecture").filteredBy(Map.of(Facet.TYPE, Set.of("SCHEMA"))));
    assertEquals(0, result.total());
    assertTrue(result.facets().get(Facet.TYPE).contains(new FacetCount("SCHEMA", 0, true)));
    assertTrue(result.facets().get(Facet.TYPE).contains(new FacetCount("CONVENTION", 2, false)));
    assertEquals(Map.of(Facet.TYPE, 4L), result.whenLifted());
  }

  @Test
  default void no_more_values_are_listed_than_asked() {
    indexFour();
    SearchResult result = engine().search(asked("lecture").withFacetValues(1));
    assertEquals(List.of(new FacetCount("CONVENTION", 2, false)), result.facets().get(Facet.TYPE));
  }

  @Test
  default void counts_stay_true_over_many_writings() {
    for (int i = 0; i < 30; i++) {
      engine()
          .apply(
              Specimens.puts(
                  filed("a" + i, i % 2 == 0 ? "CONVENTION" : "DIAGNOSTIC", List.of("07"), "2025")),
              i);
      engine().apply(Specimens.puts(filed("a0", "FORMATION", List.of("01"), "2025")), i);
    }
    SearchResult result = engine().search(asked("lecture"));
    assertEquals(
        List.of(
            new FacetCount("DIAGNOSTIC", 15, false),
            new FacetCount("CONVENTION", 14, false),
            new FacetCount("FORMATION", 1, false)),
        result.facets().get(Facet.TYPE));
  }
}

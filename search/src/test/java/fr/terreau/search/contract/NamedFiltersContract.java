package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.named;
import static fr.terreau.search.contract.Specimens.reserved;
import static fr.terreau.search.contract.Specimens.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.NamedFilters;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Filters whose names only the sheets know: values, numbers and dates. */
public interface NamedFiltersContract extends EngineUnderTest {

  private static SheetDocument agreement(String id, String renewal, double months) {
    return named(
        sheet(id, "Convention de lecture", ""),
        Map.of("renewal", List.of(renewal)),
        Map.of("months", List.of(Span.of(months))));
  }

  private void indexFour() {
    index(
        agreement("1", "TACITE", 36),
        agreement("2", "TACITE", 12),
        agreement("3", "EXPRESSE", 48),
        reserved(agreement("4", "AUCUNE", 36), "MD:07"));
  }

  private SearchResult filtered(
      Map<String, Set<String>> terms, Map<String, Span> spans, String... counted) {
    return engine()
        .search(asked("convention").with(new NamedFilters(terms, spans, Set.of(counted))));
  }

  private static Set<String> found(SearchResult result) {
    return new TreeSet<>(ids(result));
  }

  @Test
  default void named_values_are_joined_by_or_and_names_by_and() {
    indexFour();
    assertEquals(
        Set.of("1", "2", "3"),
        found(filtered(Map.of("renewal", Set.of("TACITE", "EXPRESSE")), Map.of())));
    assertEquals(
        Set.of("1"),
        found(filtered(Map.of("renewal", Set.of("TACITE")), Map.of("months", new Span(24, 100)))));
    assertEquals(Set.of(), found(filtered(Map.of("renewal", Set.of("AUCUNE")), Map.of())));
    assertEquals(Set.of(), found(filtered(Map.of("unknown", Set.of("TACITE")), Map.of())));
    assertEquals(Set.of(), found(filtered(Map.of(), Map.of("unknown", new Span(0, 1e9)))));
  }

  @Test
  default void a_span_includes_its_ends_and_may_be_open() {
    indexFour();
    double open = Double.POSITIVE_INFINITY;
    assertEquals(Set.of("1", "2"), found(filtered(Map.of(), months(12, 36))));
    assertEquals(Set.of("1", "3"), found(filtered(Map.of(), months(12.5, open))));
    assertEquals(Set.of("1", "2"), found(filtered(Map.of(), months(-open, 36))));
    assertEquals(Set.of("1"), found(filtered(Map.of(), months(36, 36))));
    assertEquals(Set.of(), found(filtered(Map.of(), months(37, 47))));
    assertThrows(IllegalArgumentException.class, () -> new Span(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Span(Double.NaN, 1));
  }

  private static Map<String, Span> months(double from, double to) {
    return Map.of("months", new Span(from, to));
  }

  @Test
  default void periods_are_found_by_any_day_they_cover() {
    Span years = Span.of(LocalDate.of(2022, 1, 1), LocalDate.of(2028, 12, 31));
    Span since = Span.of(LocalDate.of(2025, 7, 1), null);
    index(
        named(sheet("1", "Convention", ""), Map.of(), Map.of("period", List.of(years))),
        named(sheet("2", "Convention", ""), Map.of(), Map.of("period", List.of(since))),
        sheet("3", "Convention", ""));
    assertEquals(Set.of("1"), found(filtered(Map.of(), day(2022, 1, 1))));
    assertEquals(Set.of("1", "2"), found(filtered(Map.of(), day(2025, 7, 1))));
    assertEquals(Set.of("2"), found(filtered(Map.of(), day(2040, 1, 1))));
    assertEquals(Set.of(), found(filtered(Map.of(), day(2021, 12, 31))));
  }

  private static Map<String, Span> day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return Map.of("period", Span.of(date, date));
  }

  @Test
  default void named_counts_are_those_of_what_one_may_find_and_survive_their_own_filter() {
    indexFour();
    SearchResult free = filtered(Map.of(), Map.of(), "renewal");
    assertEquals(
        List.of(new FacetCount("TACITE", 2, false), new FacetCount("EXPRESSE", 1, false)),
        free.named().values().get("renewal"));
    SearchResult narrowed =
        filtered(Map.of("renewal", Set.of("TACITE")), months(36, 48), "renewal", "other");
    assertEquals(Set.of("1"), found(narrowed));
    assertEquals(
        List.of(new FacetCount("EXPRESSE", 1, false), new FacetCount("TACITE", 1, true)),
        narrowed.named().values().get("renewal"));
    assertEquals(List.of(), narrowed.named().values().get("other"));
    assertEquals(Map.of("renewal", 2L, "months", 2L), narrowed.named().whenLifted());
    assertEquals(3, narrowed.totalWithoutFilters());
  }

  @Test
  default void named_filters_and_facets_narrow_each_other() {
    indexFour();
    index(
        named(
            Specimens.classified(
                sheet("5", "Convention", ""), Map.of(Facet.TYPE, List.of("CONVENTION"))),
            Map.of("renewal", List.of("TACITE")),
            Map.of()));
    SearchResult result =
        engine()
            .search(
                asked("convention")
                    .filteredBy(Map.of(Facet.TYPE, Set.of("CONVENTION")))
                    .with(
                        new NamedFilters(
                            Map.of("renewal", Set.of("EXPRESSE")), Map.of(), Set.of("renewal"))));
    assertEquals(0, result.total());
    assertEquals(
        List.of(new FacetCount("TACITE", 1, false), new FacetCount("EXPRESSE", 0, true)),
        result.named().values().get("renewal"));
    assertEquals(Map.of("renewal", 1L), result.named().whenLifted());
    assertEquals(Map.of(Facet.TYPE, 1L), result.whenLifted());
  }

  @Test
  default void what_is_not_to_be_counted_is_filtered_all_the_same() {
    indexFour();
    SearchResult result = filtered(Map.of("renewal", Set.of("EXPRESSE")), Map.of());
    assertEquals(Set.of("3"), found(result));
    assertEquals(Map.of(), result.named().values());
  }

  @Test
  default void named_filters_stay_true_over_many_writings() {
    for (int i = 0; i < 30; i++) {
      engine().apply(Specimens.puts(agreement("a" + i, i % 2 == 0 ? "T" : "E", i)), i);
      engine().apply(Specimens.puts(agreement("a0", "X", 99)), i);
    }
    SearchResult result = filtered(Map.of(), months(10, 19), "renewal");
    assertEquals(
        List.of(new FacetCount("E", 5, false), new FacetCount("T", 5, false)),
        result.named().values().get("renewal"));
    assertEquals(10, result.total());
  }
}

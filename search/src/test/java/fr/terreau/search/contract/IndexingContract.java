package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.dated;
import static fr.terreau.search.contract.Specimens.described;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.puts;
import static fr.terreau.search.contract.Specimens.sheet;
import static fr.terreau.search.contract.Specimens.withSlides;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.EngineState;
import fr.terreau.search.IndexChange;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SearchSort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Changes, positions, order and pages of answers. */
public interface IndexingContract extends EngineUnderTest {

  @Test
  default void a_sheet_is_found_as_soon_as_it_is_applied() {
    index(sheet("1", "Convention avec une commune", "Durée et surface"));
    assertEquals(List.of("1"), ids(engine().search(asked("convention"))));
    assertEquals(EngineState.READY, engine().state());
  }

  @Test
  default void a_sheet_put_again_replaces_itself_and_its_pages() {
    index(withSlides(sheet("1", "Convention", ""), "avenant", "signature"));
    index(withSlides(sheet("1", "Convention", ""), "résiliation"));
    assertEquals(0, engine().search(asked("avenant")).total());
    assertEquals(1, engine().search(asked("résiliation")).total());
    assertEquals(1, engine().search(asked("")).total());
  }

  @Test
  default void a_deleted_sheet_is_gone_with_its_pages() {
    index(withSlides(sheet("1", "Convention", ""), "avenant"), sheet("2", "Avenant", ""));
    engine().apply(List.of(new IndexChange.Delete("1")), 2);
    assertEquals(List.of("2"), ids(engine().search(asked("avenant"))));
  }

  @Test
  default void applying_the_same_changes_twice_changes_nothing() {
    List<IndexChange> changes = new ArrayList<>(puts(sheet("1", "Convention", "")));
    changes.add(new IndexChange.Put(sheet("2", "Diagnostic", "")));
    changes.add(new IndexChange.Delete("2"));
    engine().apply(changes, 3);
    engine().apply(changes, 3);
    assertEquals(List.of("1"), ids(engine().search(asked(""))));
    assertEquals(OptionalLong.of(3), engine().position());
  }

  @Test
  default void the_position_outlives_the_engine() {
    engine().apply(puts(sheet("1", "Convention", "")), 41);
    engine().apply(List.of(), 42);
    assertEquals(OptionalLong.of(42), reopened().position());
    assertEquals(List.of("1"), ids(engine().search(asked("convention"))));
    assertEquals(EngineState.READY, engine().state());
  }

  @Test
  default void what_is_shown_with_a_hit_comes_back_untouched_and_in_order() {
    Map<String, String> display =
        new java.util.LinkedHashMap<>(Map.of("url", "/pratiques/une-convention"));
    display.put("type", "Convention <b>");
    display.put("", "été");
    index(described(sheet("1", "Convention", ""), "Résumé", List.of(), display));
    Map<String, String> shown = engine().search(asked("convention")).hits().getFirst().display();
    assertEquals(new ArrayList<>(display.entrySet()), new ArrayList<>(shown.entrySet()));
  }

  @Test
  default void pages_of_answers_follow_each_other_without_gap_or_repeat() {
    for (int i = 10; i < 35; i++) {
      index(sheet("s" + i, "Convention " + i, ""));
    }
    List<String> seen = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      SearchResult result = engine().search(asked("convention").at(page, 10));
      assertEquals(25, result.total());
      seen.addAll(ids(result));
    }
    assertEquals(25, seen.stream().distinct().count());
    assertEquals(25, seen.size());
  }

  @Test
  default void a_page_far_beyond_the_end_is_empty_but_counted() {
    index(sheet("1", "Convention", ""));
    SearchResult result = engine().search(asked("convention").at(Integer.MAX_VALUE, 100));
    assertEquals(1, result.total());
    assertTrue(result.hits().isEmpty());
  }

  @Test
  default void answers_can_be_sorted_by_date() {
    index(
        dated(sheet("ancienne", "Convention", ""), LocalDate.of(2019, 1, 1)),
        dated(sheet("recente", "Modèle", "une convention"), LocalDate.of(2025, 1, 1)));
    assertEquals(
        List.of("recente", "ancienne"),
        ids(engine().search(asked("convention").sortedBy(SearchSort.DATE))));
    assertEquals(List.of("ancienne", "recente"), ids(engine().search(asked("convention"))));
  }
}

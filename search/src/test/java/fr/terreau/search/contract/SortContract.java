package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.dated;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.reserved;
import static fr.terreau.search.contract.Specimens.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SearchSort;
import fr.terreau.search.SheetDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The orders of answers, and that pages follow each other. */
public interface SortContract extends EngineUnderTest {

  private static SheetDocument keyed(String id, SearchSort sort, long key) {
    return sheet(id, "Convention", "").sortedBy(Map.of(sort, key));
  }

  private static long day(int year, int month, int day) {
    return LocalDate.of(year, month, day).toEpochDay();
  }

  private List<String> sorted(SearchSort sort) {
    List<String> blank = ids(engine().search(asked("").sortedBy(sort)));
    assertEquals(blank, ids(engine().search(asked("convention").sortedBy(sort))));
    return blank;
  }

  @Test
  default void what_was_verified_last_comes_first_and_what_never_was_comes_last() {
    index(
        keyed("old", SearchSort.VERIFIED, day(2019, 3, 1)),
        sheet("never", "Convention", ""),
        keyed("new", SearchSort.VERIFIED, day(2025, 7, 1)),
        keyed("before-1970", SearchSort.VERIFIED, day(1960, 1, 1)));
    assertEquals(List.of("new", "old", "before-1970", "never"), sorted(SearchSort.VERIFIED));
  }

  @Test
  default void what_was_taken_up_most_comes_first() {
    index(
        keyed("one", SearchSort.REUSED, 1),
        sheet("none", "Convention", ""),
        keyed("ten", SearchSort.REUSED, 10),
        keyed("two", SearchSort.REUSED, 2));
    assertEquals(List.of("ten", "two", "one", "none"), sorted(SearchSort.REUSED));
  }

  @Test
  default void what_ends_next_comes_first_then_what_has_ended_then_what_never_ends() {
    index(
        keyed("long-ago", SearchSort.ENDING, day(1990, 1, 1)),
        keyed("far", SearchSort.ENDING, day(2990, 1, 1)),
        sheet("no-end", "Convention", ""),
        keyed("ended", SearchSort.ENDING, day(2010, 1, 1)),
        keyed("next", SearchSort.ENDING, day(2980, 1, 1)));
    assertEquals(List.of("next", "far", "ended", "long-ago", "no-end"), sorted(SearchSort.ENDING));
  }

  @Test
  default void an_agreement_holds_on_its_last_day() {
    long today = LocalDate.now(java.time.ZoneId.of("Europe/Paris")).toEpochDay();
    index(
        keyed("3-yesterday", SearchSort.ENDING, today - 1),
        keyed("1-these-days", SearchSort.ENDING, today + 1),
        keyed("2-tomorrow", SearchSort.ENDING, today + 2));
    assertEquals(List.of("1-these-days", "2-tomorrow", "3-yesterday"), sorted(SearchSort.ENDING));
  }

  @Test
  default void equals_come_newest_first_then_by_identifier() {
    index(
        dated(sheet("c", "Convention", ""), LocalDate.of(2024, 1, 1)),
        dated(sheet("b", "Convention", ""), LocalDate.of(2024, 1, 1)),
        dated(sheet("a", "Convention", ""), LocalDate.of(2023, 1, 1)));
    for (SearchSort sort : SearchSort.values()) {
      assertEquals(List.of("b", "c", "a"), sorted(sort), sort.name());
    }
  }

  /** Written in many goes: the order must not hang on where a sheet happens to lie. */
  @ParameterizedTest
  @EnumSource(SearchSort.class)
  default void pages_follow_each_other_without_a_gap_or_a_repeat(SearchSort sort) {
    List<SheetDocument> sheets = new ArrayList<>();
    for (int i = 0; i < 43; i++) {
      SheetDocument sheet = sheet("s" + (i * 29) % 43, "Convention de lecture", "");
      sheets.add(i % 3 == 0 ? sheet : sheet.sortedBy(Map.of(SearchSort.REUSED, (long) i % 4)));
    }
    for (int i = 0; i < sheets.size(); i += 7) {
      List<SheetDocument> some = sheets.subList(i, Math.min(sheets.size(), i + 7));
      engine().apply(Specimens.puts(some.toArray(SheetDocument[]::new)), i);
    }
    for (String text : List.of("", "convention lecture")) {
      SearchQuery query = asked(text).sortedBy(sort);
      List<String> all = ids(engine().search(query.at(1, 100)));
      List<String> paged = new ArrayList<>();
      for (int page = 1; page <= 9; page++) {
        paged.addAll(ids(engine().search(query.at(page, 5))));
      }
      assertEquals(all, paged, text);
      assertEquals(43, new HashSet<>(paged).size(), text);
    }
  }

  @Test
  default void a_page_beyond_the_end_is_empty_and_still_counts() {
    index(sheet("1", "Convention", ""), sheet("2", "Convention", ""));
    SearchResult beyond = engine().search(asked("convention").at(7, 10));
    assertEquals(2, beyond.total());
    assertTrue(beyond.hits().isEmpty());
  }

  @Test
  default void no_order_shows_what_one_may_not_read() {
    index(
        keyed("1", SearchSort.REUSED, 1),
        reserved(sheet("2", "Convention", ""), "MD:07").sortedBy(Map.of(SearchSort.REUSED, 9L)));
    for (SearchSort sort : SearchSort.values()) {
      assertEquals(List.of("1"), sorted(sort), sort.name());
    }
  }

  /** Who chose an order wants what holds the words, not what half holds them. */
  @Test
  default void a_chosen_order_does_not_widen_what_was_found() {
    index(
        sheet("all", "Convention de lecture publique", ""),
        sheet("half", "Convention de lecture", ""));
    assertEquals(
        List.of("all"),
        ids(engine().search(asked("convention lecture publique").sortedBy(SearchSort.VERIFIED))));
  }
}

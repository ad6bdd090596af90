package fr.terreau.domain.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.practice.sheet.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every keeper of visits keeps to. */
public interface VisitsContract {

  Actor LOIRE = new Actor("a-1", "md-42", Role.REFERENT);
  Actor DROME = new Actor("a-2", "md-26", Role.REFERENT);
  Actor NOWHERE = new Actor("a-3", null, Role.REFERENT);
  Actor ANIMATOR = new Actor("a-4", "aura", Role.ANIMATEUR_REGIONAL);

  /** Runs the work on the visits in one transaction and commits it; the guide p-g-1 is there. */
  void writing(Consumer<Visits> work);

  /** Asks the visits in a transaction of its own. */
  <T> T reading(Function<Visits, T> question);

  private void given() {
    writing(
        visits -> {
          visits.add(VisitSpecimens.visit("vis-1", "Feurs", "2025-10-14", "md-42", Visibility.MD));
          visits.add(VisitSpecimens.visit("vis-2", "Feurs", "2026-03-02", "md-42", Visibility.MD));
          visits.add(VisitSpecimens.visit("vis-3", "Feurs", "2026-03", "md-42", Visibility.MD));
          visits.add(
              VisitSpecimens.visit("vis-4", "Die", "2025-12-02", "md-26", Visibility.RESEAU));
          visits.add(
              VisitSpecimens.bare("vis-5", "Ambierle", "2025-01-02", "md-42")
                  .fictional(VisitStatus.REALISEE));
        });
  }

  private List<String> lines(VisitScope scope, String text, VisitStatus status) {
    VisitQuery query = new VisitQuery(scope, text, status, false);
    List<String> found =
        reading(visits -> visits.lines(query, 0, 50)).stream().map(VisitLine::id).toList();
    long count = reading(visits -> visits.count(query));
    assertEquals(found.size(), count, "count and list agree");
    return found;
  }

  @Test
  default void a_visit_comes_back_as_it_was_written() {
    Visit visit = VisitSpecimens.visit("vis-1", "Feurs", "2025-10-14", "md-42", Visibility.RESEAU);
    writing(visits -> visits.add(visit));
    Visit back = reading(visits -> visits.find("vis-1")).orElseThrow();
    assertEquals(
        VisitSpecimens.content("Feurs", "2025-10-14", "md-42", Visibility.RESEAU), back.content());
    assertEquals(new Visit.Guide("p-g-1", 1, "2.0"), back.guide());
    assertEquals(VisitStatus.PREPAREE, back.status());
    assertEquals(Visibility.RESEAU, back.visibility());
    assertEquals("md-42", back.organisation());
    assertEquals("a-1", back.createdBy());
    assertEquals(VisitSpecimens.NOON, back.createdAt());
    assertEquals(VisitSpecimens.NOON, back.updatedAt());
    assertEquals(1, back.version());
    assertEquals(false, back.demo());
    assertTrue(reading(visits -> visits.find("vis-9")).isEmpty());
  }

  @Test
  default void what_is_written_over_is_kept_and_counted() {
    given();
    VisitContent other = VisitSpecimens.content("Montbrison", "2026-01-01", "md-42", Visibility.MD);
    writing(
        visits -> {
          Visit visit = visits.locked("vis-1").orElseThrow();
          visit.revise(other, "Montbrison", VisitSpecimens.NOON.plusSeconds(60));
          visit.move(VisitStatus.REALISEE, VisitSpecimens.NOON.plusSeconds(61));
          visits.flush();
          assertEquals(2, visit.version());
        });
    Visit back = reading(visits -> visits.find("vis-1")).orElseThrow();
    assertEquals(other, back.content());
    assertEquals(2, back.version());
    assertEquals(VisitStatus.REALISEE, back.status());
    assertEquals(VisitSpecimens.NOON.plusSeconds(61), back.updatedAt());
    assertEquals(List.of("vis-1"), lines(VisitScope.own(LOIRE), "montbrison", null));
  }

  @Test
  default void a_line_says_what_a_list_needs() {
    given();
    VisitLine line =
        reading(
                visits ->
                    visits.lines(new VisitQuery(VisitScope.own(DROME), "", null, false), 0, 1))
            .get(0);
    assertEquals(
        new VisitLine(
            "vis-4",
            "bibliotheque de die|26113",
            "Bibliothèque de Die",
            "26113",
            "Die",
            "2025-12-02",
            VisitStatus.PREPAREE,
            Visibility.RESEAU,
            "md-26",
            "p-g-1",
            "2.0",
            2,
            1,
            false),
        line);
  }

  @Test
  default void lists_go_by_library_and_the_newest_visit_comes_first() {
    given();
    assertEquals(
        List.of("vis-5", "vis-2", "vis-3", "vis-1"), lines(VisitScope.own(LOIRE), "", null));
  }

  @Test
  default void nobody_finds_or_counts_what_they_may_not_read() {
    given();
    assertEquals(List.of("vis-4"), lines(VisitScope.own(DROME), "", null));
    assertEquals(List.of("vis-4"), lines(VisitScope.readable(DROME), null, null));
    assertEquals(5, lines(VisitScope.readable(LOIRE), null, null).size());
    assertEquals(List.of(), lines(VisitScope.own(NOWHERE), null, null));
    assertEquals(List.of("vis-4"), lines(VisitScope.readable(NOWHERE), null, null));
    assertEquals(5, lines(VisitScope.own(ANIMATOR), null, null).size());
  }

  @Test
  default void a_word_of_the_library_the_commune_or_its_code_finds() {
    given();
    VisitScope all = VisitScope.own(ANIMATOR);
    assertEquals(List.of("vis-4"), lines(all, "DIE", null));
    assertEquals(List.of("vis-4"), lines(all, "26113", null));
    assertEquals(5, lines(all, "bibliothèque", null).size());
    assertEquals(List.of(), lines(all, "ie", null));
    assertEquals(List.of(), lines(all, "%", VisitStatus.CLOSE));
    assertEquals(List.of("vis-5"), lines(all, "", VisitStatus.REALISEE));
  }

  @Test
  default void a_list_is_read_in_parts() {
    given();
    VisitQuery all = new VisitQuery(VisitScope.own(ANIMATOR), "", null, false);
    List<String> parts =
        reading(visits -> visits.lines(all, 2, 2)).stream().map(VisitLine::id).toList();
    assertEquals(List.of("vis-2", "vis-3"), parts);
  }

  @Test
  default void the_visits_of_one_library_come_newest_first_within_reach() {
    given();
    String feurs = "bibliotheque de feurs|42094";
    List<String> found =
        reading(visits -> visits.ofLibrary(feurs, VisitScope.readable(LOIRE), 2)).stream()
            .map(VisitLine::id)
            .toList();
    assertEquals(List.of("vis-2", "vis-3"), found);
    assertEquals(
        List.of(), reading(visits -> visits.ofLibrary(feurs, VisitScope.readable(DROME), 9)));
  }

  @Test
  default void what_waits_is_what_is_open_on_a_visit_that_is_not_closed() {
    given();
    writing(
        visits ->
            visits.add(
                VisitSpecimens.visit("vis-6", "Roanne", "2026-04-01", "md-42", Visibility.MD)
                    .fictional(VisitStatus.CLOSE)));
    VisitQuery pending = new VisitQuery(VisitScope.own(LOIRE), "", null, true);
    List<Visit> found = reading(visits -> visits.whole(pending, 0, 9));
    assertEquals(List.of("vis-2", "vis-3", "vis-1"), found.stream().map(Visit::id).toList());
    long count = reading(visits -> visits.count(pending));
    assertEquals(3, count);
    assertEquals(
        Optional.of("Trouver la rampe"),
        found.stream().map(v -> v.content().followUps().get(0).title()).findFirst());
  }
}

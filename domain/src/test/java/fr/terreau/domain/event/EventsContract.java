package fr.terreau.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every keeper of events keeps to. */
public interface EventsContract {

  Instant MORNING = Instant.parse("2025-07-01T07:30:00Z");
  Instant EVENING = Instant.parse("2025-07-01T15:00:00Z");

  /** Runs the work on the events in one transaction and commits it. */
  void writing(Consumer<Events> work);

  /** Asks the events in a transaction of its own. */
  <T> T reading(Function<Events, T> question);

  private static Event day(String id, Instant starts, String years) {
    return new Event(
        id,
        "ser-1",
        "slug-" + id,
        Event.Kind.JOURNEE_REGIONALE,
        "Journée",
        years,
        starts,
        starts == null ? null : EVENING,
        "Médiathèque",
        "md-42",
        List.of("md-42", "aura-livre-lecture"),
        "Personnels",
        "Partager",
        Event.Status.TENU,
        false);
  }

  private static Session session(String id, int order, String title) {
    return new Session(
        id,
        "evt-1",
        order,
        Session.Kind.ATELIER,
        title,
        "Atelier au choix",
        "Dreami",
        MORNING,
        EVENING,
        List.of("md-43", "md-07"),
        PracticeType.REAMENAGEMENT,
        false);
  }

  private static Output output(String id, String session, String title) {
    return new Output(
        id,
        session,
        Output.Kind.GRILLE,
        title,
        List.of("md-43"),
        Visibility.RESEAU,
        "AURA-VISI-0001",
        "Une note",
        true);
  }

  private void given() {
    writing(
        events -> {
          events.put(new EventSeries("ser-1", "Série", "But", false));
          events.put(day("evt-1", MORNING, null));
          events.put(session("ses-2", 2, "Second"));
          events.put(session("ses-1", 1, "Premier"));
        });
  }

  @Test
  default void an_event_comes_back_as_it_was_put() {
    given();
    Event back = reading(events -> events.find("evt-1")).orElseThrow();
    assertEquals(Optional.of("ser-1"), back.series());
    assertEquals(Event.Kind.JOURNEE_REGIONALE, back.kind());
    assertEquals("Journée", back.title());
    assertEquals(Optional.empty(), back.years());
    assertEquals(Optional.of(MORNING), back.startsAt());
    assertEquals(Optional.of(EVENING), back.endsAt());
    assertEquals(Optional.of("Médiathèque"), back.place());
    assertEquals(Optional.of("md-42"), back.placeOrganisation());
    assertEquals(List.of("md-42", "aura-livre-lecture"), back.organisers());
    assertEquals(Optional.of("Personnels"), back.audience());
    assertEquals(Optional.of("Partager"), back.purpose());
    assertEquals(Event.Status.TENU, back.status());
    assertEquals("evt-1", reading(events -> events.bySlug("slug-evt-1")).orElseThrow().id());
    assertTrue(reading(events -> events.find("evt-9")).isEmpty());
    assertTrue(reading(events -> events.bySlug("evt-1")).isEmpty());
  }

  @Test
  default void a_series_comes_back_as_it_was_put() {
    given();
    EventSeries back = reading(events -> events.series("ser-1")).orElseThrow();
    assertEquals("Série", back.title());
    assertEquals(Optional.of("But"), back.purpose());
    assertTrue(reading(events -> events.series("ser-2")).isEmpty());
  }

  @Test
  default void the_newest_event_comes_first_even_when_only_years_are_known() {
    given();
    writing(
        events -> {
          events.put(day("evt-2022", null, "2021-2022"));
          events.put(day("evt-2024", null, "2024"));
          events.put(day("evt-2026", Instant.parse("2026-05-05T08:00:00Z"), null));
          events.put(day("evt-january", Instant.parse("2025-01-10T08:00:00Z"), null));
        });
    assertEquals(
        List.of("evt-2026", "evt-1", "evt-january", "evt-2024", "evt-2022"),
        reading(Events::all).stream().map(Event::id).toList());
  }

  @Test
  default void sessions_come_in_the_order_of_the_programme() {
    given();
    assertEquals(
        List.of("ses-1", "ses-2"),
        reading(events -> events.sessions("evt-1")).stream().map(Session::id).toList());
    assertEquals(List.of(), reading(events -> events.sessions("evt-9")));
    Session back = reading(events -> events.session("ses-1")).orElseThrow();
    assertEquals("evt-1", back.event());
    assertEquals(Optional.of("Atelier au choix"), back.block());
    assertEquals(Optional.of("Dreami"), back.tool());
    assertEquals(Optional.of(MORNING), back.startsAt());
    assertEquals(List.of("md-43", "md-07"), back.ledBy());
    assertEquals(Optional.of(PracticeType.REAMENAGEMENT), back.practiceType());
  }

  @Test
  default void outputs_come_by_session_and_title() {
    given();
    writing(
        events -> {
          events.put(output("out-1", "ses-2", "Grille"));
          events.put(output("out-2", "ses-1", "Support"));
          events.put(output("out-3", "ses-1", "Compte rendu"));
        });
    List<Output> outputs = reading(events -> events.outputs("evt-1"));
    assertEquals(List.of("out-3", "out-2", "out-1"), outputs.stream().map(Output::id).toList());
    Output back = outputs.get(0);
    assertEquals("ses-1", back.session());
    assertEquals(Output.Kind.GRILLE, back.kind());
    assertEquals(List.of("md-43"), back.authors());
    assertEquals(Visibility.RESEAU, back.visibility());
    assertEquals(Optional.of("AURA-VISI-0001"), back.linkedSheet());
    assertEquals(Optional.of("Une note"), back.note());
    assertTrue(back.demo());
    assertEquals(List.of(), reading(events -> events.outputs("evt-9")));
  }

  @Test
  default void what_is_put_again_is_replaced() {
    given();
    writing(
        events -> {
          events.put(new EventSeries("ser-1", "Autre nom", null, false));
          events.put(session("ses-1", 3, "Devenu dernier"));
          events.put(output("out-1", "ses-1", "Avant"));
          events.put(output("out-1", "ses-1", "Après"));
        });
    assertEquals("Autre nom", reading(events -> events.series("ser-1")).orElseThrow().title());
    assertEquals(
        List.of("Second", "Devenu dernier"),
        reading(events -> events.sessions("evt-1")).stream().map(Session::title).toList());
    assertEquals(
        List.of("Après"),
        reading(events -> events.outputs("evt-1")).stream().map(Output::title).toList());
  }
}

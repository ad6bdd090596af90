package fr.terreau.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.directory.InMemoryReferenceLoads;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day the portal starts from is as its programme says, with nothing invented around it. */
class LoadEventsTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final String DAY = "evt-2025-07-01";
  private static final String PITCHES = "Pitchs des projets à partager";
  private static final String CHOICE = "Atelier au choix";

  /** A line of the programme; the times are those of Paris, an empty one is open. */
  private record Line(
      String start, String end, Session.Kind kind, String title, String ledBy, String block) {}

  private static final List<Line> PROGRAMME =
      List.of(
          new Line("09:30", "10:00", Session.Kind.AUTRE, "Accueil", "", ""),
          new Line("10:00", "11:15", Session.Kind.INTRODUCTION, "Introduction", "", ""),
          new Line("11:15", "11:30", Session.Kind.PAUSE, "Pause", "", ""),
          pitch("Conventions départementales", "md-07"),
          pitch("Diagnostics de territoire", "md-42"),
          pitch("Conception d’une série de formations à la carte", "md-26"),
          new Line("12:15", "13:30", Session.Kind.DEJEUNER, "Déjeuner", "", ""),
          new Line("13:30", "14:30", Session.Kind.ECHANGE, "Échanges suite aux pitchs", "", ""),
          new Line("14:30", "14:45", Session.Kind.PAUSE, "Pause", "", ""),
          workshop("Réaménagement de bibliothèque, Dreami", "md-43"),
          workshop("Design de service, Idelolab", "md-42"),
          workshop("Poldoc partagée", "md-42"),
          workshop("Guide visite", "md-01"),
          new Line(
              "16:30", "17:00", Session.Kind.CONCLUSION, "Conclusion et suites à donner", "", ""),
          new Line("17:00", "", Session.Kind.AUTRE, "Pot à partager", "", ""));

  private final InMemoryEvents events = new InMemoryEvents();
  private final InMemoryReferenceLoads loads = new InMemoryReferenceLoads();
  private final LoadEvents load = new LoadEvents(events, loads);

  @BeforeEach
  void first_start() {
    assertTrue(load.load());
  }

  @Test
  void the_programme_of_the_1st_of_july_2025_has_its_15_sessions() {
    assertEquals(PROGRAMME, events.sessions(DAY).stream().map(LoadEventsTest::line).toList());
    assertEquals(15, PROGRAMME.size());
  }

  @Test
  void the_day_is_held_at_the_library_of_the_loire() {
    Event day = events.bySlug("2025-07-01").orElseThrow();
    assertEquals(DAY, day.id());
    assertEquals("Journée régionale des bibliothécaires référents de territoire", day.title());
    assertEquals(Event.Kind.JOURNEE_REGIONALE, day.kind());
    assertEquals("09:30", time(day.startsAt()));
    assertEquals("17:00", time(day.endsAt()));
    assertEquals(
        LocalDate.of(2025, 7, 1), LocalDate.ofInstant(day.startsAt().orElseThrow(), PARIS));
    assertEquals(Optional.of("md-42"), day.placeOrganisation());
    assertFalse(day.demo());
  }

  @Test
  void what_came_before_it_is_told_and_nothing_is_made_up() {
    assertEquals(
        List.of(DAY, "evt-directeurs-2024", "evt-directeurs-2023", "evt-gt-2021-2022"),
        events.all().stream().map(Event::id).toList());
    assertEquals(
        List.of("aura-livre-lecture"), events.find("evt-gt-2021-2022").orElseThrow().organisers());
    assertEquals(List.of(), events.outputs(DAY));
    assertTrue(events.all().stream().noneMatch(Event::demo));
    assertTrue(
        events.all().stream()
            .allMatch(
                e ->
                    e.series().equals(Optional.of("ser-referents-aura"))
                        && events.series("ser-referents-aura").isPresent()));
  }

  @Test
  void events_that_were_loaded_are_left_alone() {
    events.put(new EventSeries("ser-referents-aura", "Renamed by an administrator", null, false));
    assertFalse(load.load());
    assertEquals(
        "Renamed by an administrator", events.series("ser-referents-aura").orElseThrow().title());
  }

  @Test
  void events_of_another_version_are_laid_over() {
    loads.record("EVENTS", "of another version");
    assertTrue(load.load());
    assertFalse(load.load());
    assertEquals(15, events.sessions(DAY).size());
  }

  private static Line pitch(String title, String ledBy) {
    return new Line("11:30", "12:15", Session.Kind.PITCH, title, ledBy, PITCHES);
  }

  private static Line workshop(String title, String ledBy) {
    return new Line("14:45", "16:15", Session.Kind.ATELIER, title, ledBy, CHOICE);
  }

  private static Line line(Session session) {
    return new Line(
        time(session.startsAt()),
        time(session.endsAt()),
        session.kind(),
        session.title(),
        String.join(" ", session.ledBy()),
        session.block().orElse(""));
  }

  private static String time(Optional<Instant> instant) {
    return instant.map(at -> at.atZone(PARIS).toLocalTime().toString()).orElse("");
  }
}

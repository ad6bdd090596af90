package fr.terreau.portal.event;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.event.Event;
import fr.terreau.domain.event.EventSeries;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.event.Output;
import fr.terreau.domain.event.Session;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.event.DayPage.Material;
import fr.terreau.portal.event.DayPage.Moment;
import fr.terreau.portal.event.DayPage.Pitch;
import fr.terreau.portal.event.DayPage.Sheet;
import fr.terreau.portal.event.DayPage.Workshop;
import fr.terreau.portal.event.DaysPage.Meeting;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The regional days: which there were, and what became of each. */
@Path("journees")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class DaysController {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Inject private Events events;
  @Inject private Practices practices;
  @Inject private WhoIsAsking who;
  @Inject private Frames frames;
  @Inject private Labels labels;
  @Inject private SheetNames names;

  @GET
  public DaysPage days() {
    List<Event> all = events.all();
    Optional<EventSeries> series =
        all.stream().findFirst().flatMap(Event::series).flatMap(events::series);
    return new DaysPage(
        frames.frame(Section.JOURNEES),
        series.map(EventSeries::title).orElseGet(() -> frames.messages().get("nav.days")),
        series.flatMap(EventSeries::purpose),
        all.stream().map(DaysController::meeting).toList());
  }

  @GET
  @Path("{slug}")
  public DayPage day(@PathParam("slug") String slug) {
    Event event =
        events
            .bySlug(slug)
            .filter(e -> e.startsAt().isPresent())
            .orElseThrow(NotFoundException::new);
    List<Session> sessions = events.sessions(event.id());
    List<Output> outputs = events.outputs(event.id());
    Instant start = event.startsAt().orElseThrow();
    return new DayPage(
        frames.frame(Section.JOURNEES),
        event.title(),
        event.purpose(),
        event.audience(),
        LocalDate.ofInstant(start, PARIS),
        time(start),
        event.endsAt().map(DaysController::time),
        event.place(),
        programme(sessions),
        of(sessions, Session.Kind.PITCH).map(s -> pitch(s, outputs)).toList(),
        of(sessions, Session.Kind.ATELIER).map(s -> workshop(s, outputs)).toList());
  }

  private static Meeting meeting(Event event) {
    Link title =
        event.startsAt().isPresent()
            ? Link.to("/journees/" + event.slug(), event.title())
            : Link.plain(event.title());
    return new Meeting(
        title,
        event.startsAt().map(start -> LocalDate.ofInstant(start, PARIS)),
        event.years().orElse(""),
        event.place(),
        event.purpose());
  }

  /** Sessions that run at once under one name are one moment with parts. */
  private static List<Moment> programme(List<Session> sessions) {
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < sessions.size(); ) {
      Session first = sessions.get(i);
      List<String> parts = new ArrayList<>();
      while (i < sessions.size() && together(first, sessions.get(i))) {
        parts.add(sessions.get(i).title());
        i++;
      }
      if (parts.isEmpty()) {
        parts.add(first.title());
        i++;
      }
      first.startsAt().ifPresent(start -> moments.add(moment(first, start, parts)));
    }
    return moments;
  }

  private static boolean together(Session first, Session next) {
    return first.block().isPresent()
        && next.block().equals(first.block())
        && next.startsAt().equals(first.startsAt());
  }

  private static Moment moment(Session session, Instant start, List<String> parts) {
    boolean pause = session.kind() == Session.Kind.PAUSE || session.kind() == Session.Kind.DEJEUNER;
    return new Moment(
        time(start),
        session.endsAt().map(DaysController::time),
        pause,
        session.block().orElseGet(session::title),
        session.block().isPresent() ? parts : List.of());
  }

  private Pitch pitch(Session session, List<Output> outputs) {
    List<Published> sheets = sheets(session);
    return new Pitch(
        session.id(),
        session.title(),
        ledBy(session),
        session.practiceType().map(Enum::name),
        sheets.stream().findFirst().map(this::sheet),
        materials(session, sheets, outputs));
  }

  private Workshop workshop(Session session, List<Output> outputs) {
    List<Published> sheets = sheets(session);
    return new Workshop(
        session.id(),
        session.title(),
        ledBy(session),
        session.practiceType().map(Enum::name),
        sheets.stream().findFirst().map(this::sheet),
        materials(session, sheets, outputs));
  }

  /** A practice and what readers see of it. */
  private record Published(Practice practice, PracticeSheet sheet) {}

  /** The published sheets of a session that the reader may open. */
  private List<Published> sheets(Session session) {
    Actor actor = who.actor().orElse(null);
    return practices.fromSession(session.id()).stream()
        .filter(practice -> PracticeRights.mayRead(actor, practice))
        .flatMap(
            practice ->
                practices.revision(practice.id(), practice.revision()).stream()
                    .map(revision -> new Published(practice, revision.sheet())))
        .toList();
  }

  private Sheet sheet(Published published) {
    Practice practice = published.practice();
    return new Sheet(
        names.cote(published.sheet()),
        Link.to("/pratiques/" + practice.reference() + "/" + practice.slug(), practice.title()));
  }

  /** The files of the sheets, and what else was produced: an output is often one of these files. */
  private List<Material> materials(Session session, List<Published> sheets, List<Output> outputs) {
    Set<String> shown =
        sheets.stream()
            .filter(published -> !published.sheet().attachments().isEmpty())
            .map(published -> published.practice().reference())
            .collect(Collectors.toSet());
    Stream<Material> files =
        sheets.stream()
            .flatMap(published -> published.sheet().attachments().stream())
            .map(this::material);
    Stream<Material> others =
        outputs.stream()
            .filter(output -> output.session().equals(session.id()))
            .filter(output -> output.linkedSheet().filter(shown::contains).isEmpty())
            .flatMap(output -> material(output).stream());
    return Stream.concat(files, others).toList();
  }

  private Material material(Attachment attachment) {
    Messages messages = frames.messages();
    String extension =
        Objects.requireNonNullElse(attachment.extension(), "").toUpperCase(Locale.ROOT);
    String size = attachment.bytes() == null ? "" : messages.size(attachment.bytes());
    return new Material(
        Link.to("/documents/" + attachment.id(), attachment.title()),
        Stream.of(extension, size).filter(s -> !s.isEmpty()).collect(Collectors.joining(", ")));
  }

  /** An output is shown with the sheet that tells of it, if the reader may open both. */
  private Optional<Material> material(Output output) {
    Actor actor = who.actor().orElse(null);
    String author = output.authors().stream().findFirst().orElse(null);
    if (!PracticeRights.readable(actor, output.visibility(), author)) {
      return Optional.empty();
    }
    Optional<String> url =
        output
            .linkedSheet()
            .flatMap(practices::byReference)
            .filter(practice -> PracticeRights.mayRead(actor, practice))
            .map(practice -> "/pratiques/" + practice.reference() + "/" + practice.slug());
    String authors =
        output.authors().stream().map(labels::organisation).collect(Collectors.joining(", "));
    return Optional.of(new Material(new Link(output.title(), url), authors));
  }

  private String ledBy(Session session) {
    return session.ledBy().stream().map(labels::organisation).collect(Collectors.joining(", "));
  }

  private static Stream<Session> of(List<Session> sessions, Session.Kind kind) {
    return sessions.stream().filter(session -> session.kind() == kind);
  }

  private static LocalTime time(Instant instant) {
    return instant.atZone(PARIS).toLocalTime();
  }
}

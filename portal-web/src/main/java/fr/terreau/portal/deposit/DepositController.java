package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.event.Session;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.WriteDraft;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.ResourceNature;
import fr.terreau.portal.deposit.DepositPages.Remarks;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Starting a deposit: nothing is kept before the first file or field. */
@Path("deposer")
@RequestScoped
public class DepositController {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private OwnPlaces places;
  @Inject private Organisations organisations;
  @Inject private Events events;
  @Inject private WriteDraft writing;
  @Inject private DraftForm form;
  @Inject private DepositPages pages;
  @Inject private DraftGestures gestures;

  @GET
  public Response begin(@QueryParam("type") String type, @QueryParam("seance") String session) {
    Actor actor = who.signedIn();
    PracticeSheet sheet = fresh(actor, type, session);
    return DraftGestures.html(
        Response.Status.OK.getStatusCode(),
        pages.page(actor, Optional.empty(), sheet, Remarks.NONE));
  }

  @POST
  public Response start() {
    Actor actor = who.signedIn();
    PracticeSheet blank =
        fresh(actor, request.getParameter("practiceType"), request.getParameter("seance"));
    DraftForm.Typed typed = form.read(request, blank, actor, frames.messages());
    Practice practice = writing.start(actor, typed.sheet());
    return gestures.after(actor, practice, typed);
  }

  /** A sheet with what is known before anything is typed: who deposits, and which session. */
  private PracticeSheet fresh(Actor actor, String type, String session) {
    PracticeType known =
        Arrays.stream(PracticeType.values())
            .filter(t -> t.name().equals(type))
            .findFirst()
            .orElse(null);
    Optional<Session> from = Optional.ofNullable(session).flatMap(events::session);
    PracticeSheet sheet =
        PracticeSheet.blank(
                known == null ? from.flatMap(Session::practiceType).orElse(null) : known)
            .with("language", null)
            .with("producer", actor.organisation())
            .with("territories", places.of(actor.organisation()));
    return from.map(s -> presented(sheet, s, actor)).orElse(sheet);
  }

  /** What a session says of the practice it presents. */
  private PracticeSheet presented(PracticeSheet sheet, Session session, Actor actor) {
    List<String> presenters =
        session.ledBy().stream().filter(id -> organisations.find(id).isPresent()).toList();
    boolean another =
        actor.worksForAll() && !presenters.isEmpty() && !presenters.contains(sheet.producer());
    String producer = another ? presenters.get(0) : sheet.producer();
    return sheet
        .with("fromSession", session.id())
        .with("title", session.title())
        .with("producer", producer)
        .with("territories", places.of(producer))
        .with("practiceDate", day(session))
        .with(
            "resourceNature", session.kind() == Session.Kind.PITCH ? ResourceNature.SUPPORT : null);
  }

  private LocalDate day(Session session) {
    return session
        .startsAt()
        .or(() -> events.find(session.event()).flatMap(event -> event.startsAt()))
        .map(start -> LocalDate.ofInstant(start, PARIS))
        .orElse(null);
  }
}

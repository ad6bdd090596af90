package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.WriteDraft;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
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
import java.util.Arrays;
import java.util.Optional;

/** Starting a deposit: nothing is kept before the first file or field. */
@Path("deposer")
@RequestScoped
public class DepositController {

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private OwnPlaces places;
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
        fresh(actor, request.getParameter("type"), request.getParameter("seance"));
    DraftForm.Typed typed = form.read(request, blank, actor, frames.messages());
    Practice practice = writing.start(actor, typed.sheet());
    return gestures.after(actor, practice, typed.faults());
  }

  private PracticeSheet fresh(Actor actor, String type, String session) {
    PracticeType known =
        Arrays.stream(PracticeType.values())
            .filter(t -> t.name().equals(type))
            .findFirst()
            .orElse(null);
    String from = session == null ? null : events.session(session).map(s -> s.id()).orElse(null);
    return PracticeSheet.blank(known)
        .with("producer", actor.organisation())
        .with("territories", places.of(actor))
        .with("fromSession", from);
  }
}

package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.WriteDraft;
import fr.terreau.portal.deposit.DepositPages.Remarks;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Going on with a draft, or with the next version of what is published. */
@Path("pratiques/{id}/modifier")
@RequestScoped
public class DraftController {

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private WriteDraft writing;
  @Inject private DraftForm form;
  @Inject private DepositPages pages;
  @Inject private DraftGestures gestures;

  @GET
  public Response edit(
      @PathParam("id") String reference, @QueryParam("ouvrir") @DefaultValue("") String open) {
    Actor actor = who.signedIn();
    Practice practice = gestures.editable(actor, reference);
    return DraftGestures.html(
        Response.Status.OK.getStatusCode(),
        pages.page(
            actor, Optional.of(practice), practice.draft(), Remarks.opened(DraftForm.path(open))));
  }

  @POST
  public Response save(@PathParam("id") String reference) {
    Actor actor = who.signedIn();
    Practice practice = gestures.editable(actor, reference);
    DraftForm.Typed typed = form.read(request, practice, actor, frames.messages());
    return switch (writing.revise(actor, practice.id(), gestures.readVersion(), typed.sheet())) {
      case WriteDraft.Outcome.Kept kept -> gestures.after(actor, kept.practice(), typed);
      case WriteDraft.Outcome.Conflict conflict ->
          gestures.conflict(actor, conflict.theirs(), typed);
      case WriteDraft.Outcome.Refused refused -> throw who.refusal();
    };
  }
}

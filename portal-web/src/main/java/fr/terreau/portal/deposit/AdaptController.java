package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.AdaptPractice;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Practices;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** « Partir de cette pratique » : a draft of one's own, made of what somebody shared. */
@Path("pratiques/{id}/adapter")
@RequestScoped
public class AdaptController {

  @Inject private WhoIsAsking who;
  @Inject private Practices practices;
  @Inject private AdaptPractice adapting;
  @Inject private SheetNames names;
  @Inject private OwnPlaces places;

  /** Somebody who comes back to the address of the button finds the sheet. */
  @GET
  public Response comeBack(@PathParam("id") String reference) {
    return Redirect.to(
        "/pratiques/"
            + practices
                .byReference(reference)
                .map(Practice::reference)
                .orElseThrow(NotFoundException::new));
  }

  @POST
  public Response start(@PathParam("id") String reference) {
    Actor actor = who.signedIn();
    String producer =
        practices
            .byReference(reference)
            .map(Practice::producer)
            .map(names::organisation)
            .orElse("");
    return switch (adapting.start(actor, reference, producer, places.of(actor))) {
      case AdaptPractice.Outcome.Started started ->
          Redirect.to(DraftGestures.editUrl(started.draft()));
      case AdaptPractice.Outcome.Reserved reserved -> throw new ForbiddenException();
      case AdaptPractice.Outcome.Refused refused -> throw who.refusal();
      case AdaptPractice.Outcome.Unknown unknown -> throw new NotFoundException();
    };
  }
}

package fr.terreau.portal.thesaurus;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.thesaurus.Fault;
import fr.terreau.domain.thesaurus.KeepThesaurus;
import fr.terreau.domain.thesaurus.KeepThesaurus.Outcome;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** A candidate for the thesaurus, from anybody who is signed in. */
@Path("thesaurus/proposer")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class ProposalController {

  private static final int UNPROCESSABLE = 422;

  @Context private HttpServletRequest request;
  @Inject private Reading reading;
  @Inject private KeepThesaurus keep;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;

  @GET
  public ConceptFormPage form(@QueryParam("libelle") @DefaultValue("") String label) {
    who.signedIn();
    return page(ConceptForm.blank(label), List.of());
  }

  @POST
  public Response propose() {
    Actor actor = who.signedIn();
    ConceptForm form = ConceptForm.of(request, true);
    return switch (keep.propose(actor, reading.function(), form.wording(reading.visible()))) {
      case Outcome.Done done -> Redirect.to("/thesaurus/" + done.concept().id() + "?fait=propose");
      case Outcome.Faulty faulty ->
          Response.status(UNPROCESSABLE).entity(page(form, faulty.faults())).build();
      default -> throw who.refusal();
    };
  }

  private ConceptFormPage page(ConceptForm form, List<Fault> faults) {
    return new ConceptFormPage(
        frames.frame(Section.AUCUNE),
        Optional.empty(),
        frames.messages().get("thesaurus.propose"),
        0,
        form.fields(faults, reading.visible(), frames.messages()),
        List.of(),
        0);
  }
}

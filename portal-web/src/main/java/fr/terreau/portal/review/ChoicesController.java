package fr.terreau.portal.review;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.review.ReviewChoices;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where reviewers say that the referents of their organisation publish without them. */
@Path("organisations-reglages")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class ChoicesController {

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Organisations organisations;
  @Inject private ReviewChoices choices;
  @Inject private Clock clock;

  @GET
  public ChoicesPage show(@QueryParam("etat") String state) {
    List<Organisation> mine = mine(who.signedIn());
    Set<String> chosen = choices.allWithoutReview();
    return new ChoicesPage(
        frames.frame(Section.COMPTE),
        mine.stream()
            .map(o -> new Option(o.id(), o.displayName(), chosen.contains(o.id())))
            .toList(),
        "fait".equals(state));
  }

  @POST
  public Response save() {
    Actor actor = who.signedIn();
    List<Organisation> mine = mine(actor);
    Set<String> shown = sent("organisation");
    Set<String> without = sent("sans-relecture");
    for (Organisation organisation : mine) {
      boolean wanted = without.contains(organisation.id());
      if (shown.contains(organisation.id()) && wanted != choices.withoutReview(organisation.id())) {
        choices.choose(organisation.id(), wanted, actor.account(), clock.instant());
      }
    }
    return Redirect.to("/organisations-reglages?etat=fait");
  }

  private Set<String> sent(String field) {
    String[] values = request.getParameterValues(field);
    return values == null ? Set.of() : Set.copyOf(Arrays.asList(values));
  }

  /** Those that the reader decides for; whoever decides for none has nothing to do here. */
  private List<Organisation> mine(Actor actor) {
    List<Organisation> mine =
        organisations.all().stream()
            .filter(o -> o.kind() != Organisation.Kind.COLLECTIVITE)
            .filter(o -> PracticeRights.mayChooseReview(actor, o.id()))
            .toList();
    if (mine.isEmpty()) {
      throw who.refusal();
    }
    return mine;
  }
}

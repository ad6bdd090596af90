package fr.terreau.portal.thesaurus;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.thesaurus.Fault;
import fr.terreau.domain.thesaurus.KeepThesaurus;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.ConceptStatus;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.thesaurus.CandidatesPage.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The candidates, for those who are signed in; accepted several at once by those who decide. */
@Path("thesaurus/candidats")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class CandidatesController {

  private static final int LISTED = 200;
  private static final int UNPROCESSABLE = 422;

  @Context private HttpServletRequest request;
  @Inject private Reading reading;
  @Inject private KeepThesaurus keep;
  @Inject private Frames frames;
  @Inject private Labels labels;
  @Inject private WhoIsAsking who;

  @GET
  public CandidatesPage candidates() {
    who.signedIn();
    return page(List.of());
  }

  @POST
  public Response accept() {
    Actor actor = reading.keeper();
    String[] chosen = request.getParameterValues("notion");
    Map<Concept, Fault> refused =
        keep.acceptAll(actor, reading.function(), chosen == null ? List.of() : List.of(chosen));
    labels.readAgain();
    if (refused.isEmpty()) {
      return Redirect.to("/thesaurus/candidats");
    }
    List<String> why =
        refused.entrySet().stream()
            .map(
                entry ->
                    frames
                        .messages()
                        .get(
                            "thesaurus.candidates.refused",
                            entry.getKey().prefLabel(),
                            ConceptForm.message(
                                entry.getValue(), reading.visible(), frames.messages())))
            .toList();
    return Response.status(UNPROCESSABLE).entity(page(why)).build();
  }

  private CandidatesPage page(List<String> refused) {
    List<Concept> all =
        reading.visible().all().stream()
            .filter(concept -> concept.status() == ConceptStatus.CANDIDAT)
            .toList();
    return new CandidatesPage(
        frames.frame(Section.AUCUNE),
        all.stream().limit(LISTED).map(this::row).toList(),
        all.size(),
        reading.keeps(),
        refused);
  }

  private Row row(Concept concept) {
    return new Row(
        concept.id(),
        Link.to("/thesaurus/" + concept.id(), concept.prefLabel()),
        concept.definition(),
        concept.broader().map(reading::link));
  }
}

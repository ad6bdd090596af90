package fr.terreau.portal.thesaurus;

import fr.terreau.portal.thesaurus.SkosAnswers.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The whole thesaurus for machines. */
@Path("thesaurus.{format: ttl|jsonld}")
@RequestScoped
public class ExportController {

  @Inject private SkosAnswers answers;

  @GET
  public Response export(@PathParam("format") String format) {
    return answers.whole(Format.ofEnding(format));
  }
}

package fr.terreau.portal.search;

import fr.terreau.portal.platform.Citing;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PublishedSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;

/** The answers to a question as references for bibliography tools. */
@Path("pratiques.ris")
@RequestScoped
@Produces("*/*")
public class CitationListController {

  private static final int MOST = 1_000;

  @Inject private FoundSheets found;
  @Inject private Citing citing;
  @Inject private Frames frames;

  @GET
  public Response list(@Context UriInfo address) {
    Messages messages = frames.messages();
    StringBuilder references = new StringBuilder();
    for (PublishedSheet sheet : found.first(Question.of(address.getQueryParameters()), MOST)) {
      references.append(citing.ris(sheet, found.permanentUrl(sheet), messages));
    }
    return Response.ok(references.toString().getBytes(StandardCharsets.UTF_8), Citing.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"pratiques.ris\"")
        .header("Cache-Control", "private, no-cache")
        .build();
  }
}

package fr.terreau.portal.practice;

import fr.terreau.domain.practice.Practice;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.practice.SheetReader.Opened;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The page of a practice. */
@Path("pratiques/{id}")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class PracticeController {

  @Inject private SheetReader reader;
  @Inject private PracticePages pages;

  @GET
  public Response byIdentifier(
      @PathParam("id") String reference, @QueryParam("q") @DefaultValue("") String question) {
    return show(reference, null, question);
  }

  @GET
  @Path("{slug: (?!modifier$|fichiers$)[^/]+}")
  public Response bySlug(
      @PathParam("id") String reference,
      @PathParam("slug") String slug,
      @QueryParam("q") @DefaultValue("") String question) {
    return show(reference, slug, question);
  }

  private Response show(String reference, String slug, String question) {
    Opened opened = reader.open(reference);
    Practice practice = opened.practice();
    boolean oldAddress = !practice.slug().equals(slug) || !practice.reference().equals(reference);
    if (oldAddress && opened.revision().isPresent()) {
      return Redirect.to(PracticePages.url(practice));
    }
    return Response.ok(pages.page(opened, question)).build();
  }
}

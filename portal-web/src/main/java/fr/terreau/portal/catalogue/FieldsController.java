package fr.terreau.portal.catalogue;

import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** What can be written in a sheet, field by field. */
@Path("aide/champs")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class FieldsController {

  @Inject private Frames frames;

  @GET
  public Page envelope() {
    return FieldsPage.envelope(frames.frame(Section.AUCUNE));
  }

  @GET
  @Path("indicateurs")
  public Page indicators() {
    return new IndicatorsPage(frames.frame(Section.AUCUNE));
  }

  @GET
  @Path("{type}")
  public Page type(@PathParam("type") String name) {
    return TypeNames.find(name)
        .map(type -> FieldsPage.of(type, frames.frame(Section.AUCUNE)))
        .orElseThrow(NotFoundException::new);
  }
}

package fr.terreau.portal.search;

import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The help for those who want more than words. */
@Path("aide/recherche")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class SyntaxController {

  @Inject private Frames frames;

  @GET
  public SyntaxPage help() {
    return new SyntaxPage(frames.frame(Section.AUCUNE));
  }
}

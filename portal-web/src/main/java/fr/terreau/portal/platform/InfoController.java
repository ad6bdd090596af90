package fr.terreau.portal.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;

/** The pages that explain the portal. */
@Path("/")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class InfoController {

  @Inject private Frames frames;
  @Inject private Settings settings;

  @GET
  @Path("aide")
  public Page help() {
    return new HelpPage(
        frames.frame(Section.AUCUNE), AcceptedFiles.EXTENSIONS, settings.maxFileSize());
  }

  @GET
  @Path("accessibilite")
  public Page accessibility() {
    return new AccessibilityPage(frames.frame(Section.AUCUNE), Optional.empty());
  }
}

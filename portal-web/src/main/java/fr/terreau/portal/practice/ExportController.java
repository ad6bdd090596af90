package fr.terreau.portal.practice;

import fr.terreau.domain.file.Sha256;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.practice.SheetReader.Opened;
import fr.terreau.portal.practice.export.ExportFormat;
import fr.terreau.portal.practice.export.ExportedSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** A published sheet as a file, with the rights of the sheet itself. */
@Path("pratiques/{id}/export/{format}")
@RequestScoped
@Produces("*/*")
public class ExportController {

  @Inject private HttpServletRequest request;
  @Inject private SheetReader reader;
  @Inject private Frames frames;
  @Inject private Labels labels;
  @Inject private Settings settings;

  @GET
  public Response export(
      @PathParam("id") String reference,
      @PathParam("format") String extension,
      @HeaderParam("If-None-Match") String known) {
    ExportFormat format = ExportFormat.of(extension).orElseThrow(NotFoundException::new);
    Opened opened = reader.open(reference);
    byte[] file =
        format.write(
            new ExportedSheet(
                opened.practice(),
                opened.revision().orElseThrow(NotFoundException::new),
                permanentUrl(opened),
                frames.messages(),
                labels));
    String tag = "\"" + Sha256.of(file) + "\"";
    if (tag.equals(known)) {
      return Response.notModified().header("ETag", tag).build();
    }
    String name = opened.practice().reference().toLowerCase(Locale.ROOT) + "." + extension;
    return Response.ok(file, format.mediaType())
        .header("ETag", tag)
        .header("Cache-Control", "private, no-cache")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private String permanentUrl(Opened opened) {
    String address = request.getRequestURL().toString().replace(request.getRequestURI(), "");
    return settings.publicUrl(address) + "/pratiques/" + opened.practice().reference();
  }
}

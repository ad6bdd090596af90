package fr.terreau.portal.practice;

import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.practice.SheetReader.Opened;
import fr.terreau.portal.practice.export.ExportedSheet;
import fr.terreau.portal.practice.export.PublishedJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A published practice for machines. */
@Path("/api/v1/practices/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "practices")
public class PracticeResource {

  @Inject private SheetReader reader;
  @Inject private Frames frames;
  @Inject private Labels labels;

  /** The published sheet with the field names of the domain. */
  @GET
  @Operation(
      summary = "A published practice",
      description = "Absent fields are empty. Dates are ISO 8601 days in Europe/Paris.")
  public JsonObject practice(@PathParam("id") String reference) {
    Opened opened = reader.open(reference);
    if (opened.revision().isEmpty()) {
      throw new NotFoundException();
    }
    return PublishedJson.of(
        new ExportedSheet(
            opened.practice(),
            opened.revision().get(),
            "/pratiques/" + opened.practice().reference(),
            frames.messages(),
            labels));
  }
}

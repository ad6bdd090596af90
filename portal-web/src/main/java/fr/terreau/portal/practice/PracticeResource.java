package fr.terreau.portal.practice;

import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.HitDisplay;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.practice.SheetReader.Opened;
import fr.terreau.portal.practice.export.ExportedSheet;
import fr.terreau.portal.practice.export.PublishedJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
  @Inject private Surroundings around;
  @Inject private CloseSheets close;

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

  /** The sheets close to this one that whoever asks may find. */
  @GET
  @Path("similar")
  @Operation(
      summary = "The practices close to a published practice",
      description =
          "At most five, the closest first, each with its reasons: kind is subject, territory,"
              + " alike (a similar territory), department, words or type; what names what they have"
              + " in common; said is the same in words. The practices that the page of this one"
              + " shows as relations are left out.")
  public Response similar(@PathParam("id") String reference) {
    Opened opened = reader.open(reference);
    if (opened.revision().isEmpty()) {
      throw new NotFoundException();
    }
    Messages messages = frames.messages();
    around.relations(opened.practice(), opened.sheet());
    around.family(opened, messages);
    JsonArrayBuilder list = Json.createArrayBuilder();
    close.to(opened, around.shown(), messages).forEach(each -> list.add(json(each)));
    return Response.ok(Json.createObjectBuilder().add("similar", list).build())
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private static JsonObjectBuilder json(CloseSheets.Close close) {
    JsonArrayBuilder reasons = Json.createArrayBuilder();
    for (CloseSheets.Reason reason : close.reasons()) {
      reasons.add(
          Json.createObjectBuilder()
              .add("kind", reason.kind())
              .add("what", Json.createArrayBuilder(reason.what()))
              .add("said", reason.said()));
    }
    return Json.createObjectBuilder()
        .add("id", close.text(HitDisplay.REFERENCE))
        .add("type", close.text(HitDisplay.TYPE))
        .add("title", close.sheet().title())
        .add("url", close.url())
        .add("reasons", reasons);
  }
}

package fr.terreau.portal.practice;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.sheet.SheetJson;
import fr.terreau.portal.practice.SheetReader.Opened;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A published practice for machines. */
@Path("/api/v1/practices/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "practices")
public class PracticeResource {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Inject private SheetReader reader;

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
    Practice practice = opened.practice();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", practice.reference())
            .add("slug", practice.slug())
            .add("demo", practice.demo())
            .add("status", practice.status().name())
            .add("createdOn", day(practice.createdAt()))
            .add("publishedOn", day(opened.revision().get().publishedAt()))
            .add("updatedOn", day(practice.updatedAt()))
            .add("revision", opened.revision().get().number());
    SheetJson.toJson(opened.sheet()).forEach(json::add);
    return json.build();
  }

  private static String day(Instant instant) {
    return LocalDate.ofInstant(instant, PARIS).toString();
  }
}

package fr.terreau.portal.catalogue;

import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a sheet may hold, for machines. */
@Path("/api/v1/schemas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "schemas")
public class SchemasResource {

  static final String ADDRESS = "/api/v1/schemas";

  @Inject private Frames frames;

  /** Where the schema of a type stands. */
  static String address(PracticeType type) {
    return ADDRESS + "/practice-" + TypeNames.of(type) + ".json";
  }

  @GET
  @Operation(
      summary = "The schemas of published practices",
      description = "One for each type of practice; lang is fr or en and chooses their words.")
  public JsonObject all(@Context UriInfo asked, @QueryParam("lang") String lang) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (PracticeType type : PracticeType.values()) {
      list.add(
          Json.createObjectBuilder()
              .add("practiceType", type.name())
              .add("title", messages(lang).get("type." + type))
              .add("url", asked.getBaseUri().resolve(address(type)).toString()));
    }
    return Json.createObjectBuilder().add("schemas", list).build();
  }

  @GET
  @Path("{file}")
  @Produces("application/schema+json")
  @Operation(
      summary = "The JSON Schema of one type of practice",
      description =
          "Draft 2020-12. Required is what publication asks for. Words that begin with x- give the"
              + " unit, what a text identifies, the words for constants, Dublin Core and"
              + " schema.org. lang is fr or en.")
  public JsonObject schema(
      @Context UriInfo asked, @PathParam("file") String file, @QueryParam("lang") String lang) {
    PracticeType type = SheetSchema.named(file).orElseThrow(NotFoundException::new);
    return SheetSchema.of(
        type, messages(lang), asked.getBaseUri().resolve(address(type)).toString());
  }

  /** The language asked for, or the one the reader chose on the pages. */
  private Messages messages(String lang) {
    return lang != null && Set.of("fr", "en").contains(lang)
        ? Messages.in(Locale.forLanguageTag(lang))
        : frames.messages();
  }
}

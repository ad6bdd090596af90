package fr.terreau.portal.search;

import fr.terreau.domain.practice.field.Written;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.SheetFilter;
import fr.terreau.portal.platform.SheetFilters;
import fr.terreau.search.Facet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The names that a search is filtered by, for machines; drawn from the fields themselves. */
@Path("/api/v1/filters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class FiltersResource {

  @Inject private Frames frames;
  @Inject private Labels labels;

  /** What every practice is filtered by, then what those of each type are. */
  @GET
  @Operation(
      summary = "Lists the filters of the search",
      description =
          "facets: counted in every answer, with the other names they go by."
              + " everyType and types: name, label, kind (choice, yesNo, reference, number, date),"
              + " unit of a number, values of a choice.")
  public JsonObject filters() {
    Messages messages = frames.messages();
    JsonArrayBuilder facets = Json.createArrayBuilder();
    for (Facet facet : Facet.values()) {
      Set<String> names = Question.names(facet);
      String name = Question.machineName(facet);
      facets.add(
          Json.createObjectBuilder()
              .add("name", name)
              .add("label", messages.get("facet." + facet.urlName()))
              .add(
                  "alsoCalled",
                  Json.createArrayBuilder(
                      names.stream().filter(other -> !other.equals(name)).toList())));
    }
    JsonObjectBuilder types = Json.createObjectBuilder();
    for (PracticeType type : PracticeType.values()) {
      types.add(type.name(), all(SheetFilters.of(type).stream(), messages));
    }
    return Json.createObjectBuilder()
        .add("facets", facets)
        .add(
            "everyType",
            all(
                SheetFilters.ofEverySheet().stream().filter(filter -> !Question.isFacet(filter)),
                messages))
        .add("types", types)
        .build();
  }

  private JsonArray all(Stream<SheetFilter> filters, Messages messages) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    filters.forEach(filter -> all.add(described(filter, messages)));
    return all.build();
  }

  private JsonObjectBuilder described(SheetFilter filter, Messages messages) {
    JsonObjectBuilder described =
        Json.createObjectBuilder()
            .add("name", filter.name())
            .add("label", filter.label(messages))
            .add("kind", kind(filter.kind()));
    filter.unit(messages).ifPresent(unit -> described.add("unit", unit));
    List<String> values = values(filter);
    if (!values.isEmpty()) {
      JsonArrayBuilder said = Json.createArrayBuilder();
      values.forEach(
          value ->
              said.add(
                  Json.createObjectBuilder()
                      .add("value", value)
                      .add("label", filter.words(value, messages, labels))));
      described.add("values", said);
    }
    return described;
  }

  private static List<String> values(SheetFilter filter) {
    return switch (filter.kind()) {
      case CHOICE -> filter.constants().stream().map(Written::of).toList();
      case YES_NO -> List.of("true", "false");
      case REFERENCE, NUMBER, DATE -> List.of();
    };
  }

  private static String kind(SheetFilter.Kind kind) {
    return kind == SheetFilter.Kind.YES_NO ? "yesNo" : kind.name().toLowerCase(Locale.ROOT);
  }
}

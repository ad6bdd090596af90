package fr.terreau.portal.practice.export;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.Contributor;
import fr.terreau.domain.practice.sheet.Licence;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Relation;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.domain.practice.sheet.Source;
import fr.terreau.domain.practice.sheet.Step;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet as JSON-LD in the words of schema.org, by the properties that its fields name: a course
 * for a training, instructions where there are steps, else a creative work.
 */
public final class SchemaOrg {

  private static final String TYPE = "@type";
  private static final String NAME = "name";

  private SchemaOrg() {}

  public static JsonObject of(ExportedSheet exported) {
    Map<String, List<JsonValue>> properties = new LinkedHashMap<>();
    for (Field field : Field.of(PracticeSheet.class)) {
      String property = field.about().schemaOrg();
      for (Object value : field.valuesIn(exported.sheet())) {
        if (!property.isEmpty() && !Check.empty(value)) {
          properties
              .computeIfAbsent(property, none -> new ArrayList<>())
              .add(value(field, value, exported));
        }
      }
    }
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add(TYPE, type(exported.sheet()))
            .add("@id", exported.permanentUrl())
            .add("url", exported.permanentUrl())
            .add("identifier", exported.reference())
            .add("datePublished", exported.publishedOn().toString())
            .add("dateModified", exported.updatedOn().toString());
    properties.forEach(
        (property, values) -> {
          if (values.size() == 1) {
            json.add(property, values.getFirst());
          } else {
            JsonArrayBuilder array = Json.createArrayBuilder();
            values.forEach(array::add);
            json.add(property, array);
          }
        });
    return json.build();
  }

  private static String type(PracticeSheet sheet) {
    if (sheet.practiceType() == PracticeType.FORMATION) {
      return "Course";
    }
    return sheet.steps().isEmpty() ? "CreativeWork" : "HowTo";
  }

  private static JsonValue value(Field field, Object value, ExportedSheet exported) {
    return switch (value) {
      case Step step -> step(step);
      case Source source -> thing("CreativeWork", source.title(), "url", source.url());
      case Relation relation -> thing("CreativeWork", relation.ref(), "identifier", relation.ref());
      case SheetTerritory territory ->
          thing("AdministrativeArea", territory.name(), "identifier", territory.code());
      case Attachment file ->
          thing("DigitalDocument", file.title(), "encodingFormat", file.format());
      case Contributor contributor ->
          thing(
              "Organization",
              contributor.organization() == null
                  ? contributor.function()
                  : exported.labels().organisation(contributor.organization()),
              "description",
              contributor.function());
      case Period period -> Json.createValue(end(period.start()) + "/" + end(period.end()));
      case LocalDate day -> Json.createValue(day.toString());
      case Licence licence ->
          Json.createValue(
              ExportedSheet.address(licence).orElse(exported.messages().get("licence." + licence)));
      default -> reference(field, value, exported);
    };
  }

  private static JsonValue reference(Field field, Object value, ExportedSheet exported) {
    String words = exported.answers().words(field, value);
    return switch (field.about().of()) {
      case ORGANISATION -> thing("Organization", words, "identifier", value.toString());
      case CONCEPT -> thing("DefinedTerm", words, "termCode", value.toString());
      case SESSION -> thing("Event", words, "identifier", value.toString());
      default ->
          field.about().schemaOrg().equals("audience") && field.about().of() == Reference.NONE
              ? Json.createObjectBuilder().add(TYPE, "Audience").add("audienceType", words).build()
              : Json.createValue(words);
    };
  }

  private static JsonObject step(Step step) {
    JsonObjectBuilder json = Json.createObjectBuilder().add(TYPE, "HowToStep");
    if (step.order() != null) {
      json.add("position", step.order());
    }
    json.add(NAME, ExportedSheet.text(step.title()));
    return step.text() == null ? json.build() : json.add("text", step.text()).build();
  }

  private static JsonObject thing(String type, String name, String property, String value) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add(TYPE, type).add(NAME, ExportedSheet.text(name));
    return value == null ? json.build() : json.add(property, value).build();
  }

  private static String end(LocalDate day) {
    return day == null ? ".." : day.toString();
  }
}

package fr.terreau.portal.catalogue;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.platform.Messages;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schema (draft 2020-12) of the sheets of one type, as {@code /api/v1/practices/{code}}
 * answers them. What it requires is what publication asks for; a draft holds less.
 *
 * @see Check which holds records against the same descriptions
 */
final class SheetSchema {

  private static final String DETAILS = "details";

  /** What the portal says of a sheet beside the sheet itself. */
  private static final List<String> EDITORIAL =
      List.of("id", "slug", "demo", "status", "createdOn", "publishedOn", "updatedOn", "revision");

  private final PracticeType type;
  private final Messages messages;
  private final RecordSchema records;

  private SheetSchema(PracticeType type, Messages messages) {
    this.type = type;
    this.messages = messages;
    this.records = new RecordSchema(messages);
  }

  /**
   * The schema.
   *
   * @param id the absolute address it is answered under
   */
  static JsonObject of(PracticeType type, Messages messages, String id) {
    return new SheetSchema(type, messages).write(id);
  }

  private JsonObject write(String id) {
    JsonObject envelope = records.of(PracticeSheet.class);
    JsonObject details = records.of(PracticeDetails.of(type));
    return Json.createObjectBuilder()
        .add("$schema", "https://json-schema.org/draft/2020-12/schema")
        .add("$id", id)
        .add("title", messages.get("type." + type))
        .add("description", messages.get("catalogue.schema.about"))
        .add("type", "object")
        .add("properties", properties(envelope, details))
        .add(
            "required",
            Json.createArrayBuilder(envelope.getJsonArray("required")).add(DETAILS).build())
        .add("additionalProperties", false)
        .add("allOf", rules())
        .add("$defs", records.definitions())
        .build();
  }

  private JsonObject properties(JsonObject envelope, JsonObject details) {
    JsonObjectBuilder all = Json.createObjectBuilder(envelope.getJsonObject("properties"));
    all.add(
        "practiceType",
        Json.createObjectBuilder(envelope.getJsonObject("properties").getJsonObject("practiceType"))
            .add("const", type.name())
            .remove("enum"));
    all.add(
        DETAILS,
        Json.createObjectBuilder()
            .add("title", messages.get("sheet.details"))
            .addAll(Json.createObjectBuilder(details)));
    EDITORIAL.forEach(
        name -> all.add(name, Json.createObjectBuilder().add("readOnly", JsonValue.TRUE)));
    return all.build();
  }

  /** What one field asks of another. */
  private JsonArrayBuilder rules() {
    JsonArrayBuilder rules = Json.createArrayBuilder();
    required("", PracticeSheet.class).forEach(rules::add);
    required(DETAILS, PracticeDetails.of(type)).forEach(rules::add);
    // The rest is what PublishableValidator asks beside the descriptions of fields.
    rules.add(
        Json.createObjectBuilder()
            .add(
                "anyOf",
                Json.createArrayBuilder().add(present("practiceDate")).add(present("period"))));
    rules.add(when(holds("visibility", "PUBLIC", false), present("license")));
    JsonObject some = Json.createObjectBuilder().add("minItems", 1).build();
    JsonObject cleared =
        Json.createObjectBuilder()
            .add("required", Json.createArrayBuilder().add("value"))
            .add(
                "properties",
                Json.createObjectBuilder()
                    .add("value", Json.createObjectBuilder().add("const", JsonValue.TRUE)))
            .build();
    rules.add(when(with("attachments", some), with("rightsCleared", cleared)));
    JsonObject seenOnly =
        with("format", Json.createObjectBuilder().add("pattern", "^image/").build());
    rules.add(
        Json.createObjectBuilder()
            .add(
                "properties",
                Json.createObjectBuilder()
                    .add(
                        "attachments",
                        Json.createObjectBuilder()
                            .add("items", when(seenOnly, present("altText"))))));
    return rules;
  }

  /** The fields that a constant elsewhere in the sheet makes required. */
  private List<JsonObject> required(String inside, Class<?> record) {
    List<JsonObject> rules = new ArrayList<>();
    for (Field field : Field.of(record)) {
      for (String constant : field.about().requiredFor()) {
        JsonArrayBuilder places = Json.createArrayBuilder();
        holders("", PracticeSheet.class, constant).forEach(places::add);
        holders(DETAILS, PracticeDetails.of(type), constant).forEach(places::add);
        JsonObject chosen = Json.createObjectBuilder().add("anyOf", places).build();
        rules.add(when(chosen, inside(inside, present(field.name()))));
      }
    }
    return rules;
  }

  private static List<JsonObject> holders(String inside, Class<?> record, String constant) {
    return Field.of(record).stream()
        .flatMap(
            field ->
                field.constants().stream()
                    .filter(c -> c.name().equals(constant))
                    .map(c -> holds(field.name(), RecordSchema.written(c), field.many())))
        .map(found -> inside(inside, found))
        .toList();
  }

  private static JsonObject holds(String name, String written, boolean many) {
    JsonObject constant = Json.createObjectBuilder().add("const", written).build();
    return with(
        name, many ? Json.createObjectBuilder().add("contains", constant).build() : constant);
  }

  private static JsonObject inside(String parent, JsonObject rule) {
    return parent.isEmpty() ? rule : with(parent, rule);
  }

  /** The property is there and is like this. */
  private static JsonObject with(String name, JsonObject like) {
    return Json.createObjectBuilder(present(name))
        .add("properties", Json.createObjectBuilder().add(name, like))
        .build();
  }

  private static JsonObject present(String name) {
    return Json.createObjectBuilder().add("required", Json.createArrayBuilder().add(name)).build();
  }

  private static JsonObject when(JsonObject condition, JsonObject then) {
    return Json.createObjectBuilder().add("if", condition).add("then", then).build();
  }

  /** The type that an address names: {@code practice-design-service.json}. */
  static Optional<PracticeType> named(String file) {
    return file.startsWith("practice-") && file.endsWith(".json")
        ? TypeNames.find(file.substring("practice-".length(), file.length() - ".json".length()))
        : Optional.empty();
  }
}

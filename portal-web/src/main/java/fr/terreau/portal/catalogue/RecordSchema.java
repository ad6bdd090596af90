package fr.terreau.portal.catalogue;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Field.Kind;
import fr.terreau.domain.practice.field.Indicators;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Unit;
import fr.terreau.domain.practice.field.Written;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema of records. Records inside others stand under {@code $defs} by their simple name.
 * Words of its own begin with {@code x-}: unit, what a text identifies, how much it is wanted, the
 * words for constants, Dublin Core and schema.org.
 */
final class RecordSchema {

  private final Messages messages;
  private final Map<String, JsonObject> definitions = new TreeMap<>();

  RecordSchema(Messages messages) {
    this.messages = messages;
  }

  /** An object schema with the fields of a record; all records inside become definitions. */
  JsonObject of(Class<?> record) {
    JsonObjectBuilder properties = Json.createObjectBuilder();
    JsonArrayBuilder required = Json.createArrayBuilder();
    for (Field field : Field.of(record)) {
      if (field.kind() == Kind.RECORD && !field.type().isRecord()) {
        continue;
      }
      properties.add(field.name(), property(field));
      if (field.required()) {
        required.add(field.name());
      }
    }
    JsonObjectBuilder schema =
        Json.createObjectBuilder()
            .add("type", "object")
            .add("properties", properties)
            .add("required", required)
            .add("additionalProperties", false);
    if (Field.of(record, "value").isPresent() && Field.of(record, "missing").isPresent()) {
      // A figure is there or its absence is explained; never neither, never both.
      schema.add(
          "oneOf", Json.createArrayBuilder().add(requires("value")).add(requires("missing")));
    }
    return schema.build();
  }

  JsonObject definitions() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    definitions.forEach(all::add);
    return all.build();
  }

  static String written(Enum<?> constant) {
    return Written.of(constant);
  }

  private static JsonObject requires(String name) {
    return Json.createObjectBuilder().add("required", Json.createArrayBuilder().add(name)).build();
  }

  private JsonObject property(Field field) {
    JsonObjectBuilder schema = Json.createObjectBuilder();
    String unit = FieldWords.unit(field, messages).map(words -> " (" + words + ")").orElse("");
    schema.add("title", FieldWords.label(field, messages) + unit);
    FieldWords.help(field, messages).ifPresent(help -> schema.add("description", help));
    if (field.many()) {
      int fewest = field.required() ? Math.max(1, field.about().fewest()) : 0;
      schema.add("type", "array").add("items", value(field));
      schema.add("minItems", fewest).add("maxItems", field.mostEntries());
    } else {
      schema.addAll(Json.createObjectBuilder(value(field)));
    }
    about(field.about(), schema);
    return schema.build();
  }

  private static void about(About about, JsonObjectBuilder schema) {
    if (about.need() != Need.OPTIONAL) {
      schema.add("x-need", about.need().name());
    }
    if (about.unit() != Unit.NONE) {
      schema.add("x-unit", about.unit().name());
    }
    if (about.of() != Reference.NONE) {
      schema.add("x-reference", about.of().name());
    }
    if (!about.dc().isEmpty()) {
      schema.add("x-dublin-core", about.dc());
    }
    if (!about.schemaOrg().isEmpty()) {
      schema.add("x-schema-org", about.schemaOrg());
    }
  }

  /** One value of a field. */
  private JsonObject value(Field field) {
    JsonObjectBuilder schema = Json.createObjectBuilder();
    switch (field.kind()) {
      case TEXT, PARAGRAPHS -> text(field, schema);
      case INTEGER -> number(field, schema.add("type", "integer"));
      case DECIMAL -> number(field, schema.add("type", "number"));
      case YES_NO -> schema.add("type", "boolean");
      case DATE ->
          schema
              .add("type", "string")
              .add("format", "date")
              .add("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      case CHOICE -> choice(field, schema);
      case SCALAR ->
          schema
              .add("type", Json.createArrayBuilder().add("number").add("boolean").add("string"))
              .add("maxLength", field.longest());
      case RECORD -> {
        schema.add("$ref", "#/$defs/" + defined(field.type()));
        if (field.required()) {
          schema.add("minProperties", 1);
        }
      }
    }
    return schema.build();
  }

  private static void text(Field field, JsonObjectBuilder schema) {
    schema.add("type", "string").add("maxLength", field.longest());
    if (field.required() && !field.many()) {
      schema.add("pattern", "\\S");
    }
    if (field.kind() == Kind.PARAGRAPHS) {
      schema.add("contentMediaType", "text/markdown");
    }
    if (field.about().of() == Reference.INDICATOR) {
      JsonArrayBuilder ids = Json.createArrayBuilder();
      Indicators.all().forEach(indicator -> ids.add(indicator.id()));
      schema.add("enum", ids);
    }
  }

  private static void number(Field field, JsonObjectBuilder schema) {
    if (Double.isFinite(field.about().least())) {
      schema.add("minimum", plain(field.about().least()));
    }
    if (Double.isFinite(field.about().greatest())) {
      schema.add("maximum", plain(field.about().greatest()));
    }
  }

  /** Without exponents nor useless decimals. */
  private static JsonValue plain(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return Json.createValue(exact.scale() < 0 ? exact.setScale(0) : exact);
  }

  private void choice(Field field, JsonObjectBuilder schema) {
    JsonArrayBuilder constants = Json.createArrayBuilder();
    JsonObjectBuilder words = Json.createObjectBuilder();
    for (Enum<?> constant : field.constants()) {
      constants.add(written(constant));
      words.add(written(constant), FieldWords.constant(constant, messages));
    }
    schema.add("enum", constants).add("x-labels", words);
  }

  private String defined(Class<?> record) {
    String name = record.getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, JsonValue.EMPTY_JSON_OBJECT);
      definitions.put(name, of(record));
    }
    return name;
  }
}

package fr.terreau.domain.practice.sheet;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.io.StringReader;

/**
 * A sheet as JSON and back, with the field names of the records. The details stand under {@code
 * details}, their type is said by {@code practiceType}. Absent and null are the same; empty lists
 * are left out.
 */
public final class SheetJson {

  private static final Jsonb JSONB =
      JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

  private SheetJson() {}

  /** The sheet as a JSON object without nulls and empty lists. */
  public static JsonObject toJson(PracticeSheet sheet) {
    return withoutEmpty(object(JSONB.toJson(sheet)));
  }

  /**
   * The sheet that a JSON object describes.
   *
   * @throws IllegalArgumentException when a field is unknown or holds what it cannot hold; the
   *     message says which
   */
  public static PracticeSheet toSheet(JsonObject json) {
    try {
      JsonObjectBuilder envelope = Json.createObjectBuilder(json).remove("details");
      PracticeSheet sheet = JSONB.fromJson(envelope.build().toString(), PracticeSheet.class);
      if (sheet.practiceType() == null || !json.containsKey("details")) {
        return sheet;
      }
      return sheet.with("details", details(json.getJsonObject("details"), sheet.practiceType()));
    } catch (JsonbException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** Reads JSON text, with the same errors. */
  public static PracticeSheet parse(String json) {
    return toSheet(object(json));
  }

  private static PracticeDetails details(JsonObject json, PracticeType type) {
    return JSONB.fromJson(json.toString(), PracticeDetails.of(type));
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static JsonObject withoutEmpty(JsonObject object) {
    JsonObjectBuilder kept = Json.createObjectBuilder();
    object.forEach(
        (name, value) -> {
          if (value instanceof JsonObject inner) {
            kept.add(name, withoutEmpty(inner));
          } else if (!isEmpty(value)) {
            kept.add(name, value);
          }
        });
    return kept.build();
  }

  private static boolean isEmpty(JsonValue value) {
    return value == JsonValue.NULL
        || (value.getValueType() == JsonValue.ValueType.ARRAY && value.asJsonArray().isEmpty());
  }
}

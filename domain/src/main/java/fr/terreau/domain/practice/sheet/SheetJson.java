package fr.terreau.domain.practice.sheet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.StringReader;

/**
 * A sheet as JSON and back, with the field names of the records. The details stand under {@code
 * details}, their type is said by {@code practiceType}. Absent and null are the same; empty lists
 * are left out.
 */
public final class SheetJson {

  private static final Jsonb JSONB = JsonbBuilder.create();

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
    JsonObject envelope = Json.createObjectBuilder(json).remove("details").build();
    PracticeSheet sheet = read("", envelope, PracticeSheet.class);
    JsonValue details = json.getOrDefault("details", JsonValue.NULL);
    if (details == JsonValue.NULL) {
      return sheet;
    }
    if (sheet.practiceType() == null) {
      throw new IllegalArgumentException("details without practiceType");
    }
    return sheet.with(
        "details", read("details", details, PracticeDetails.of(sheet.practiceType())));
  }

  /** Reads JSON text, with the same errors. */
  public static PracticeSheet parse(String json) {
    return toSheet(object(json));
  }

  private static <T> T read(String field, JsonValue json, Class<T> type) {
    JsonShape.check(field, type, json);
    try {
      return JSONB.fromJson(json.toString(), type);
    } catch (JsonbException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
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
          if (!isEmpty(value)) {
            kept.add(name, inner(value));
          }
        });
    return kept.build();
  }

  private static JsonValue inner(JsonValue value) {
    return switch (value) {
      case JsonObject object -> withoutEmpty(object);
      case JsonArray array -> {
        JsonArrayBuilder kept = Json.createArrayBuilder();
        array.forEach(element -> kept.add(inner(element)));
        yield kept.build();
      }
      default -> value;
    };
  }

  private static boolean isEmpty(JsonValue value) {
    return value == JsonValue.NULL || (value instanceof JsonArray array && array.isEmpty());
  }
}

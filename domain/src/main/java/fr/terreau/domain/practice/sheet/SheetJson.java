package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.RecordJson;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;

/**
 * A sheet as JSON and back, with the field names of the records. The details stand under {@code
 * details}, their type is said by {@code practiceType}. Absent and null are the same; empty lists
 * are left out.
 */
public final class SheetJson {

  private SheetJson() {}

  /** The sheet as a JSON object without nulls and empty lists. */
  public static JsonObject toJson(PracticeSheet sheet) {
    return RecordJson.write(sheet);
  }

  /**
   * The sheet that a JSON object describes.
   *
   * @throws IllegalArgumentException when a field is unknown or holds what it cannot hold; the
   *     message says which
   */
  public static PracticeSheet toSheet(JsonObject json) {
    JsonObject envelope = Json.createObjectBuilder(json).remove("details").build();
    PracticeSheet sheet = RecordJson.read("", envelope, PracticeSheet.class);
    JsonValue details = json.getOrDefault("details", JsonValue.NULL);
    if (details == JsonValue.NULL) {
      return sheet;
    }
    if (sheet.practiceType() == null) {
      throw new IllegalArgumentException("details without practiceType");
    }
    Class<? extends Record> type =
        PracticeDetails.of(sheet.practiceType()).asSubclass(Record.class);
    return sheet.with("details", RecordJson.read("details", details, type));
  }

  /** Reads JSON text, with the same errors. */
  public static PracticeSheet parse(String json) {
    return toSheet(object(json));
  }

  /** The sheet as it is kept: its JSON and the version of its form. */
  public static String kept(PracticeSheet sheet) {
    return Json.createObjectBuilder(toJson(sheet))
        .add(KeptForms.FORM, KeptForms.NEWEST)
        .build()
        .toString();
  }

  /**
   * The sheet that was kept, in whichever form it was.
   *
   * @throws IllegalArgumentException when it is in no form that this version knows
   */
  public static PracticeSheet fromKept(String json) {
    return toSheet(KeptForms.newest(object(json)));
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}

package fr.terreau.domain.practice;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sheets of the demonstration, as their files hold them. */
public final class DemoSheets {

  /** What a file says of the life of the sheet, beside the sheet itself. */
  private static final Set<String> EDITORIAL =
      Set.of("id", "slug", "demo", "status", "createdOn", "publishedOn", "updatedOn");

  private static final Path FOLDER = Path.of("../demo/sheets");

  private DemoSheets() {}

  /** All files, by name. */
  public static List<JsonObject> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(DemoSheets::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of this code. */
  public static JsonObject file(String code) {
    return read(FOLDER.resolve(code + ".json"));
  }

  /** The sheet of a file, without its editorial life. */
  public static JsonObject sheet(JsonObject file) {
    JsonObjectBuilder kept = Json.createObjectBuilder();
    file.forEach(
        (name, value) -> {
          if (!EDITORIAL.contains(name)) {
            kept.add(name, value);
          }
        });
    return kept.build();
  }

  /** Without what says nothing, and with numbers in one form, so that two ways of writing meet. */
  public static JsonValue plain(JsonValue value) {
    return switch (value) {
      case JsonObject object -> {
        JsonObjectBuilder kept = Json.createObjectBuilder();
        object.forEach(
            (name, inner) -> {
              JsonValue plain = plain(inner);
              if (!nothing(plain)) {
                kept.add(name, plain);
              }
            });
        yield kept.build();
      }
      case JsonArray array -> {
        JsonArrayBuilder kept = Json.createArrayBuilder();
        array.forEach(inner -> kept.add(plain(inner)));
        yield kept.build();
      }
      case JsonNumber number ->
          Json.createValue(number.bigDecimalValue().stripTrailingZeros().toPlainString());
      default -> value;
    };
  }

  private static boolean nothing(JsonValue value) {
    return value == JsonValue.NULL
        || (value instanceof JsonString text && text.getString().isEmpty())
        || (value instanceof JsonArray array && array.isEmpty())
        || (value instanceof JsonObject object && object.isEmpty());
  }

  private static JsonObject read(Path file) {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package fr.terreau.portal.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The demonstration content with a few sheets more: one for each right, whose words stand nowhere
 * else.
 */
final class DemoFolder {

  /** Published for one department only, the Ardèche; its word stands in its title. */
  static final String OF_ONE_DEPARTMENT = "AURA-CONV-9001";

  static final String WORD_OF_ONE_DEPARTMENT = "xylographie";

  /** Published for all who are signed in. */
  static final String OF_THE_NETWORK = "AURA-CONV-9002";

  static final String WORD_OF_THE_NETWORK = "ornithorynque";

  /** Published, then taken back. */
  static final String RETIRED = "AURA-CONV-9003";

  /** A draft of nobody's, of the Puy-de-Dôme. */
  static final String DRAFT = "AURA-DESI-0006";

  /** Published for everybody, with two files. */
  static final String OPEN = "AURA-CONV-0001";

  private DemoFolder() {}

  static void writeTo(Path folder) {
    Places.copy(Places.root().resolve("demo"), folder);
    JsonObject model = read(folder.resolve("sheets/AURA-CONV-0003.json"));
    add(folder, model, OF_ONE_DEPARTMENT, "MD", "PUBLIE", WORD_OF_ONE_DEPARTMENT);
    add(folder, model, OF_THE_NETWORK, "RESEAU", "PUBLIE", WORD_OF_THE_NETWORK);
    add(folder, model, RETIRED, "PUBLIC", "RETIRE", "brontosaure");
  }

  /** Accounts of the demonstration without any of its content. */
  static void writeAccountsOnlyTo(Path folder) {
    try {
      Files.createDirectories(folder.resolve("sheets"));
      Files.writeString(folder.resolve("events.json"), "{\"outputs\":[]}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sheets as they lie in the folder of the sources. */
  static List<JsonObject> sheets(Predicate<JsonObject> wanted) {
    return Places.files(Places.root().resolve("demo/sheets")).stream()
        .map(DemoFolder::read)
        .filter(wanted)
        .toList();
  }

  private static void add(
      Path folder, JsonObject model, String code, String visibility, String status, String word) {
    JsonObjectBuilder sheet = Json.createObjectBuilder(model);
    sheet.add("id", code);
    sheet.add("title", "Convention pour un fonds de " + word);
    sheet.add("slug", "convention-pour-un-fonds-de-" + word);
    sheet.add("visibility", visibility);
    sheet.add("status", status);
    sheet.add("producer", "md-07");
    sheet.add("relations", JsonValue.EMPTY_JSON_ARRAY);
    sheet.remove("fromSession");
    try {
      Files.writeString(folder.resolve("sheets/" + code + ".json"), sheet.build().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject read(Path file) {
    try (Reader in = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(in)) {
      return json.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package fr.terreau.search.measure;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Passages in a file of JSON lines, compressed or not: id, title, text, and perhaps date, org, type
 * and category (a list). They are read as they are wanted, never all held.
 */
final class Corpus {

  private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

  private final Path file;

  Corpus(Path file) {
    this.file = file;
  }

  /** What is done with some passages. */
  interface Batch {
    void take(List<Passage> passages) throws IOException;
  }

  /** How many passages the file holds. */
  int size() throws IOException {
    try (BufferedReader lines = open()) {
      return Math.toIntExact(lines.lines().filter(line -> !line.isBlank()).count());
    }
  }

  /**
   * Hands over passages a batch at a time. When more are wanted than the file holds, it is read
   * again and its passages get other ids.
   */
  void read(int wanted, int batch, Batch batches) throws IOException {
    List<Passage> passages = new ArrayList<>();
    int given = 0;
    for (int time = 1; given < wanted; time++) {
      int before = given;
      try (BufferedReader lines = open()) {
        for (String line = lines.readLine();
            line != null && given < wanted;
            line = lines.readLine()) {
          if (!line.isBlank()) {
            Passage passage = passage(line);
            passages.add(time == 1 ? passage : passage.again(time));
            given++;
            if (passages.size() == batch) {
              batches.take(passages);
              passages = new ArrayList<>();
            }
          }
        }
      }
      if (given == before) {
        throw new CorpusException("no passage in " + file);
      }
    }
    if (!passages.isEmpty()) {
      batches.take(passages);
    }
  }

  private BufferedReader open() throws CorpusException {
    try {
      InputStream bytes = Files.newInputStream(file);
      boolean compressed = file.toString().endsWith(".gz");
      InputStream plain = compressed ? new GZIPInputStream(bytes, 1 << 16) : bytes;
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CorpusException(e);
    }
  }

  private static Passage passage(String line) throws CorpusException {
    try (JsonReader reader = JSON.createReader(new StringReader(line))) {
      JsonObject object = reader.readObject();
      return new Passage(
          object.getString("id"),
          object.getString("title", ""),
          object.getString("text", ""),
          date(object.getString("date", "")),
          object.getString("org", ""),
          object.getString("type", ""),
          subjects(object.get("category")));
    } catch (JsonException | ClassCastException | NullPointerException e) {
      throw new CorpusException(e);
    }
  }

  private static List<String> subjects(JsonValue categories) {
    return categories == null || categories.getValueType() != JsonValue.ValueType.ARRAY
        ? List.of()
        : categories.asJsonArray().getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
  }

  private static LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException none) {
      return LocalDate.EPOCH;
    }
  }
}

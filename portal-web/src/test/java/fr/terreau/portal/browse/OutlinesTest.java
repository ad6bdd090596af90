package fr.terreau.portal.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.file.Sha256;
import fr.terreau.portal.browse.MapPage.Tone;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the map is drawn with: whole, and as its lock and its licences say. */
class OutlinesTest {

  private static byte[] content(String file) throws IOException {
    try (InputStream in = Outlines.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }

  private static JsonObject lock() throws IOException {
    try (InputStream in = Outlines.class.getResourceAsStream("vendor.lock.json")) {
      return Json.createReader(in).readObject();
    }
  }

  @Test
  void every_departement_has_an_outline_the_overseas_included() {
    Set<String> codes = Outlines.paths().keySet();
    assertEquals(101, codes.size());
    assertTrue(
        codes.containsAll(List.of("01", "2A", "2B", "69", "971", "972", "973", "974", "976")));
    Outlines.paths()
        .forEach((code, path) -> assertTrue(path.matches("(M\\d+ \\d+l[-\\d ]+z)+"), code));
  }

  @Test
  void the_file_is_the_one_of_the_lock() throws IOException {
    JsonObject made = lock().getJsonObject("made");
    assertEquals(Outlines.FILE, made.getString("file"));
    assertEquals(made.getString("sha256"), Sha256.of(content(Outlines.FILE)));
  }

  @Test
  void each_source_has_a_version_and_its_licence_beside() throws IOException {
    List<JsonObject> sources = lock().getJsonArray("from").getValuesAs(JsonObject.class);
    assertEquals(2, sources.size());
    for (JsonObject source : sources) {
      assertTrue(source.getString("version").matches("\\d+\\.\\d+\\.\\d+"));
      assertTrue(source.getString("integrity").startsWith("sha512-"));
      assertEquals(
          source.getString("licenceSha256"), Sha256.of(content(source.getString("licenceFile"))));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, Q1", "2, Q2", "4, Q2", "5, Q3", "9, Q3", "10, Q4", "100000, Q4"})
  void a_number_of_sheets_has_its_tone(long sheets, Tone tone) {
    assertEquals(tone, Tone.of(sheets));
  }
}

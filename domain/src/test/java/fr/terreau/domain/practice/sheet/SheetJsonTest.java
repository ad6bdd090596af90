package fr.terreau.domain.practice.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetJsonTest {

  /** What the portal itself says of a sheet, beside what its author wrote. */
  private static final Set<String> EDITORIAL =
      Set.of("id", "slug", "demo", "status", "createdOn", "publishedOn", "updatedOn");

  static Stream<Path> demonstrationSheets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../demo/sheets"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("demonstrationSheets")
  void a_demonstration_sheet_comes_back_as_it_went_in(Path file) throws IOException {
    JsonObject written = known(read(file));
    JsonObject back = SheetJson.toJson(SheetJson.toSheet(written));
    assertEquals(normal(written), normal(back));
  }

  @Test
  void an_unknown_field_is_refused_by_its_name() {
    Exception refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> SheetJson.parse("{\"title\":\"t\",\"colour\":\"red\"}"));
    assertTrue(refusal.getMessage().contains("colour"), refusal.getMessage());
  }

  @Test
  void a_blank_sheet_goes_through_json() {
    PracticeSheet blank = PracticeSheet.blank(PracticeType.FORMATION);
    assertEquals(blank, SheetJson.toSheet(SheetJson.toJson(blank)));
  }

  private static JsonObject read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(reader)) {
      return json.readObject();
    }
  }

  private static JsonObject known(JsonObject sheet) {
    JsonObjectBuilder kept = Json.createObjectBuilder();
    sheet.forEach(
        (name, value) -> {
          if (!EDITORIAL.contains(name) && !name.equals("details")) {
            kept.add(name, value);
          }
        });
    PracticeType type = PracticeType.valueOf(sheet.getString("practiceType"));
    Set<String> modelled =
        Arrays.stream(PracticeDetails.of(type).getRecordComponents())
            .map(RecordComponent::getName)
            .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    JsonObjectBuilder details = Json.createObjectBuilder();
    sheet
        .getJsonObject("details")
        .forEach(
            (name, value) -> {
              if (modelled.contains(name)) {
                details.add(name, value);
              }
            });
    return kept.add("details", details).build();
  }

  /** Nulls and empty lists out, names in order: what JSON means rather than how it is written. */
  private static String normal(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> {
        StringBuilder text = new StringBuilder("{");
        new java.util.TreeMap<>(value.asJsonObject())
            .forEach(
                (name, inner) -> {
                  String normal = normal(inner);
                  if (!normal.isEmpty()) {
                    text.append(name).append(':').append(normal).append('\n');
                  }
                });
        yield text.append('}').toString();
      }
      case ARRAY ->
          value.asJsonArray().isEmpty()
              ? ""
              : value.asJsonArray().stream().map(SheetJsonTest::normal).toList().toString();
      case NULL -> "";
      default -> value.toString();
    };
  }
}

package fr.terreau.domain.practice.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.DemoSheets;
import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Sheets in databases are never rewritten: every form that was ever kept still reads. There is one
 * file for each form; a file never changes once its form was released.
 */
class KeptFormsTest {

  @Test
  void a_sheet_in_form_1_still_reads() throws IOException {
    JsonObject kept = resource("sheet-version-1.json").asJsonObject();
    JsonObject expected = Json.createObjectBuilder(kept).add("populationBand", "≥10000").build();
    assertEquals(expected, SheetJson.toJson(SheetJson.fromKept(kept.toString())));
  }

  @Test
  void details_in_form_1_still_read_for_every_type() throws IOException {
    JsonObject all = resource("details-version-1.json").asJsonObject();
    assertEquals(
        EnumSet.allOf(PracticeType.class).stream().map(Enum::name).toList(),
        List.copyOf(all.keySet()));
    for (String type : all.keySet()) {
      JsonObject sheet =
          Json.createObjectBuilder()
              .add("practiceType", type)
              .add("details", all.get(type))
              .build();
      assertFalse(all.getJsonObject(type).isEmpty());
      assertEquals(sheet, SheetJson.toJson(SheetJson.fromKept(sheet.toString())));
    }
  }

  @Test
  void sheets_in_form_2_still_read_for_every_type() throws IOException {
    JsonArray all = resource("sheets-version-2.json").asJsonArray();
    Set<PracticeType> types = EnumSet.noneOf(PracticeType.class);
    for (JsonObject kept : all.getValuesAs(JsonObject.class)) {
      assertEquals(2, kept.getInt("form"));
      PracticeSheet sheet = SheetJson.fromKept(kept.toString());
      types.add(sheet.practiceType());
      assertEquals(
          DemoSheets.plain(Json.createObjectBuilder(kept).remove("form").build()),
          DemoSheets.plain(SheetJson.toJson(sheet)));
    }
    assertEquals(EnumSet.allOf(PracticeType.class), types);
  }

  /** A specimen that leaves a field out would prove nothing of it. */
  @Test
  void the_files_of_form_2_fill_every_field_that_has_ever_been_written() throws IOException {
    Set<String> written = new TreeSet<>();
    Set<String> kept = new TreeSet<>();
    for (JsonObject file : DemoSheets.all()) {
      collect(SheetJson.toSheet(DemoSheets.sheet(file)), "", written);
    }
    for (JsonObject sheet :
        resource("sheets-version-2.json").asJsonArray().getValuesAs(JsonObject.class)) {
      collect(SheetJson.fromKept(sheet.toString()), "", kept);
    }
    written.removeAll(kept);
    assertEquals(Set.of(), written);
  }

  @Test
  void a_form_of_the_future_is_refused_and_said() {
    Exception refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> SheetJson.fromKept("{\"form\":99,\"title\":\"t\"}"));
    assertTrue(refusal.getMessage().contains("99"), refusal.getMessage());
  }

  private static void collect(Record record, String path, Set<String> filled) {
    for (Field field : Field.of(record.getClass())) {
      for (Object value : field.valuesIn(record)) {
        String owner = value instanceof PracticeDetails d ? d.practiceType().name() : field.name();
        String here = path + "." + owner;
        if (value instanceof Record inner) {
          collect(inner, here, filled);
        } else if (!Check.empty(value)) {
          filled.add(here);
        }
      }
    }
  }

  private static jakarta.json.JsonStructure resource(String name) throws IOException {
    try (InputStream in = KeptFormsTest.class.getResourceAsStream(name);
        JsonReader json = Json.createReader(in)) {
      return json.read();
    }
  }
}

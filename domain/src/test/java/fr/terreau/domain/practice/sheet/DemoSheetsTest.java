package fr.terreau.domain.practice.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.practice.DemoSheets;
import fr.terreau.domain.practice.Validation;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every sheet of the demonstration has its place in the records. */
class DemoSheetsTest {

  static Stream<JsonObject> files() {
    return DemoSheets.all().stream();
  }

  @Test
  void all_sheets_are_there() {
    assertEquals(64, files().count());
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothing_is_dropped_on_the_way_in_and_out(JsonObject file) {
    JsonObject written = DemoSheets.sheet(file);
    PracticeSheet sheet = SheetJson.toSheet(written);
    assertEquals(DemoSheets.plain(written), DemoSheets.plain(SheetJson.toJson(sheet)));
    assertEquals(sheet, SheetJson.fromKept(SheetJson.kept(sheet)));
  }

  @Test
  void what_is_published_may_be_published() {
    Map<String, List<String>> refused = new TreeMap<>();
    files()
        .filter(file -> List.of("PUBLIE", "A_VERIFIER").contains(file.getString("status")))
        .forEach(
            file -> {
              PracticeSheet sheet = SheetJson.toSheet(DemoSheets.sheet(file));
              List<String> faults =
                  Validation.validator().validate(sheet).stream()
                      .map(v -> v.getPropertyPath() + " " + v.getMessage())
                      .sorted()
                      .toList();
              if (!faults.isEmpty()) {
                refused.put(file.getString("id"), faults);
              }
            });
    assertEquals(Map.of(), refused);
  }
}

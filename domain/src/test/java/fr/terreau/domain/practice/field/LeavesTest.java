package fr.terreau.domain.practice.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.DemoSheets;
import fr.terreau.domain.practice.field.Leaves.Column;
import fr.terreau.domain.practice.field.Leaves.Leaf;
import fr.terreau.domain.practice.sheet.Convention;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LeavesTest {

  record Part(String word, Integer number) {}

  record Whole(String first, List<Part> parts, Scalar scalar, List<String> words, Part alone) {}

  @Test
  void values_are_given_with_their_path_and_what_says_nothing_is_left_out() {
    Whole whole =
        new Whole(
            " ",
            List.of(new Part("a", null), new Part(null, 0)),
            Scalar.of(false),
            List.of("x", "y"),
            new Part(null, null));
    List<Leaf> leaves = Leaves.of(whole);
    assertEquals(
        List.of("parts[0].word", "parts[1].number", "scalar", "words[0]", "words[1]"),
        leaves.stream().map(Leaf::path).toList());
    assertEquals(0, leaves.get(1).value());
    assertEquals("parts.number", leaves.get(1).column());
    assertEquals(Scalar.of(false), leaves.get(2).value());
  }

  @Test
  void columns_are_the_places_of_a_class_in_order() {
    assertEquals(
        List.of("d.first", "d.parts.word", "d.parts.number", "d.scalar", "d.words"),
        Leaves.columns(Whole.class, "d").stream().limit(5).map(Column::path).toList());
  }

  @Test
  void every_value_of_the_demonstration_is_a_leaf_in_a_known_column() {
    for (JsonObject file : DemoSheets.all()) {
      PracticeSheet sheet = SheetJson.toSheet(DemoSheets.sheet(file));
      List<Leaf> leaves = Leaves.of(sheet);
      assertEquals(count(SheetJson.toJson(sheet)), leaves.size(), file.getString("id"));
      Set<String> columns =
          Leaves.columns(PracticeSheet.class, "").stream()
              .map(Column::path)
              .collect(Collectors.toCollection(TreeSet::new));
      Leaves.columns(sheet.details().getClass(), "details").forEach(c -> columns.add(c.path()));
      Set<String> held = leaves.stream().map(Leaf::column).collect(Collectors.toSet());
      assertTrue(columns.containsAll(held), file.getString("id"));
    }
    assertTrue(Leaves.columns(Convention.class, "").size() > 40);
  }

  /** The texts, numbers and truths of a JSON value, blank ones left out. */
  private static int count(JsonValue value) {
    return switch (value) {
      case JsonObject object -> object.values().stream().mapToInt(LeavesTest::count).sum();
      case JsonArray array -> array.stream().mapToInt(LeavesTest::count).sum();
      default -> value.toString().matches("\"\\s*\"") ? 0 : 1;
    };
  }
}

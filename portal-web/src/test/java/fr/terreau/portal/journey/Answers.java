package fr.terreau.portal.journey;

import fr.terreau.domain.practice.DemoSheets;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Written;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.platform.FieldWords;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody would type in the form who had a sheet of the demonstration to copy out. */
final class Answers {

  /** Chosen by gestures of their own, or given by who deposits. */
  private static final Set<String> APART =
      Set.of(
          "producer",
          "territories",
          "subjects",
          "practiceType",
          "attachments",
          "verifiedOn",
          "verifiedBy",
          "supersededBy",
          "relations");

  private final PracticeType type;
  private final JsonObject sheet;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private Answers(JsonObject sheet) {
    this.sheet = sheet;
    this.type = PracticeType.valueOf(sheet.getString("practiceType"));
    sheet.forEach(
        (name, value) -> {
          if (!APART.contains(name)) {
            add(name, value);
          }
        });
    JsonArray files = sheet.getJsonArray("attachments");
    for (int i = 0; i < files.size(); i++) {
      for (String name : List.of("title", "altText", "credit", "license")) {
        add("attachments[" + i + "]." + name, files.getJsonObject(i).get(name));
      }
    }
  }

  static Answers of(String code) {
    return new Answers(DemoSheets.sheet(DemoSheets.file(code)));
  }

  String type() {
    return type.name();
  }

  /** The file names of what is attached, in their order. */
  List<String> files() {
    return sheet.getJsonArray("attachments").getValuesAs(JsonObject.class).stream()
        .map(file -> file.getString("path").replaceAll(".*/", ""))
        .toList();
  }

  /** The identifier of the first subject. */
  String subject() {
    return sheet.getJsonArray("subjects").getString(0);
  }

  JsonObject details() {
    return sheet.getJsonObject("details");
  }

  /** Texts by path, in the order of the sheet. */
  Map<String, String> texts() {
    return texts;
  }

  /** What is typed under this name: itself, or the entries of a list, one on each line. */
  Optional<String> at(String path) {
    String text = texts.get(path);
    List<String> lines = entries(path);
    return text != null || lines.isEmpty()
        ? Optional.ofNullable(text)
        : Optional.of(String.join("\n", lines));
  }

  /** The entries of a list of texts or constants. */
  List<String> entries(String path) {
    return texts.entrySet().stream()
        .filter(
            e -> e.getKey().startsWith(path + "[") && e.getKey().indexOf(']', path.length()) > 0)
        .filter(e -> e.getKey().substring(path.length()).matches("\\[\\d+]"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private void add(String path, JsonValue value) {
    switch (value) {
      case JsonObject object -> {
        if (object.containsKey("codeSystem")) {
          texts.put(path, place(object));
        } else {
          object.forEach((name, inner) -> add(path + "." + name, inner));
        }
      }
      case JsonArray array -> {
        for (int i = 0; i < array.size(); i++) {
          add(path + "[" + i + "]", array.get(i));
        }
      }
      case JsonString text -> put(path, constant(path, text.getString()));
      case JsonNumber number -> put(path, number.toString().replace('.', ','));
      default -> put(path, value == JsonValue.NULL ? "" : value == JsonValue.TRUE ? "oui" : "non");
    }
  }

  /** Sectors of a library are not in the directory: their names are all there is to type. */
  private static String place(JsonObject place) {
    String name = place.getString("name");
    boolean known = !place.getString("codeSystem").equals("INTERNE");
    return known ? name + " (" + place.getString("code") + ")" : name;
  }

  private void put(String path, String text) {
    if (!text.isEmpty()) {
      texts.put(path, text);
    }
  }

  /** The name of the constant that a file writes in its own way. */
  private String constant(String path, String text) {
    return FieldWords.at(path.replaceAll("\\[\\d+]$", ""), type).stream()
        .map(Field::constants)
        .flatMap(List::stream)
        .filter(constant -> Written.of(constant).equals(text))
        .map(Enum::name)
        .findFirst()
        .orElse(text);
  }
}

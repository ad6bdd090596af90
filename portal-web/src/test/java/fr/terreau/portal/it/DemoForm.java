package fr.terreau.portal.it;

import fr.terreau.domain.practice.DemoSheets;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** What somebody types who fills in the questions of a type as a sheet of the demonstration did. */
public final class DemoForm {

  private DemoForm() {}

  /** Takes one field after the other. */
  public interface Taker {
    void take(String path, String text);
  }

  /** The answers to the questions of the type, under their paths. */
  public static void details(String code, Taker form) {
    add("details", DemoSheets.file(code).get("details"), form);
  }

  private static void add(String path, JsonValue value, Taker form) {
    switch (value) {
      case JsonObject object -> {
        if (object.containsKey("codeSystem")) {
          form.take(path, object.getString("name") + " (" + object.getString("code") + ")");
        } else {
          object.forEach((name, inner) -> add(path + "." + name, inner, form));
        }
      }
      case JsonArray array -> {
        for (int i = 0; i < array.size(); i++) {
          add(path + "[" + i + "]", array.get(i), form);
        }
      }
      case JsonString text -> form.take(path, text.getString());
      default -> form.take(path, answer(value));
    }
  }

  private static String answer(JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE -> "oui";
      case FALSE -> "non";
      case NULL -> "";
      default -> value.toString();
    };
  }
}

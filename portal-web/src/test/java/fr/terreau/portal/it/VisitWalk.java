package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every visit of the demonstration, on its page, in its form and in its export. */
interface VisitWalk extends AgainstPortal {

  static Stream<String> demoVisits() {
    return list(demo("visits.json"), "visits").map(visit -> visit.getString("id"));
  }

  private static JsonObject demo(String path) {
    try (Reader in = Files.newBufferedReader(Places.root().resolve("demo/" + path));
        JsonReader json = Json.createReader(in)) {
      return json.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JsonObject> list(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonObject.class).stream();
  }

  private static Map<String, JsonObject> items() {
    JsonObject details = demo("sheets/AURA-VISI-0002.json").getJsonObject("details");
    return list(details, "items").collect(Collectors.toMap(i -> i.getString("id"), i -> i));
  }

  @ParameterizedTest
  @MethodSource("fr.terreau.portal.it.VisitWalk#demoVisits")
  default void no_field_of_a_visit_is_dropped(String id) {
    JsonObject visit =
        list(demo("visits.json"), "visits")
            .filter(v -> v.getString("id").equals(id))
            .findFirst()
            .orElseThrow();
    Browser reader = thePortal().as(Who.ADMIN);
    Answer report = reader.get("/visites/" + id);
    String edit = "/visites/" + id + "/modifier";
    Form form = SentBack.of(reader.get(edit), edit);
    VisitTable table = VisitTable.of(reader.get("/visites/" + id + "/visite.csv"));
    Walk walk = new Walk(SentBack.words(report.text()), form, table, items());
    visit.forEach(walk::field);
    assertEquals(303, reader.post(edit, form.with("action", "enregistrer")).status());
    assertEquals(
        table,
        VisitTable.of(reader.get("/visites/" + id + "/visite.csv")),
        "what the form shows is what it sends back");
  }

  /** One visit as the portal shows it in three places. */
  final class Walk {

    private final String page;
    private final Map<String, List<String>> form = new HashMap<>();
    private final Map<String, List<List<String>>> table;
    private final Map<String, JsonObject> items;
    private final List<String> order;

    Walk(String page, Form form, VisitTable table, Map<String, JsonObject> items) {
      this.page = page;
      this.table = table.byQuestion();
      this.items = items;
      form.fields()
          .forEach(
              f ->
                  this.form
                      .computeIfAbsent(f.name(), n -> new java.util.ArrayList<>())
                      .add(f.value()));
      JsonObject details = demo("sheets/AURA-VISI-0002.json").getJsonObject("details");
      // The order of the form: themes by number, and the items of each as the guide lists them.
      this.order =
          list(details, "items")
              .sorted(java.util.Comparator.comparing(i -> i.getInt("theme")))
              .map(i -> i.getString("id"))
              .toList();
    }

    /** Fails for a field that this walk does not know: it was added and nobody shows it. */
    void field(String name, JsonValue value) {
      switch (name) {
        case "demo" -> said("Visite fictive", "Oui");
        case "id" -> said("Identifiant", text(value));
        case "guide" -> {
          said("Guide", value.asJsonObject().getString("sheet"));
          said("Version du guide", value.asJsonObject().getString("version"));
          shown("version " + value.asJsonObject().getString("version"));
        }
        case "visibility" -> {
          said("Qui peut lire", "Mon équipe seulement");
          shown("Réservée à l’équipe");
          asked("visibilite", text(value));
        }
        case "library" -> value.asJsonObject().forEach(this::library);
        case "date" -> date(text(value));
        case "referentOrganization" -> asked("organisation", text(value));
        case "interlocutorFunctions" -> lines("Personnes rencontrées", "interlocuteurs", value);
        case "answers" -> value.asJsonArray().getValuesAs(JsonObject.class).forEach(this::answer);
        case "highlights" -> {
          said("À retenir", text(value));
          shown(text(value));
          asked("points-forts", text(value));
        }
        case "needs" -> lines("Besoins", "besoins", value);
        case "photos" -> assertEquals(JsonValue.EMPTY_JSON_ARRAY, value, "no photo to look for");
        case "report" -> {
          if (value != JsonValue.NULL) {
            // The file of this path became the first one of its sheet.
            said("Compte rendu", "d-aura-visi-0006-1");
            asked("compte-rendu", "d-aura-visi-0006-1");
            shown("href=\"/documents/d-aura-visi-0006-1\"");
          }
        }
        case "followUps" -> value.asJsonArray().forEach(v -> followUp(text(v)));
        case "status" -> status(text(value));
        default -> throw new AssertionError("nothing shows the field " + name);
      }
    }

    private void library(String name, JsonValue value) {
      switch (name) {
        case "name" -> {
          said("Bibliothèque", text(value));
          shown(text(value));
          asked("bibliotheque", text(value));
        }
        case "commune" -> {
          if (value != JsonValue.NULL) {
            shown("(" + text(value) + ")");
            assertTrue(table.get("Commune").get(0).get(0).endsWith("(" + text(value) + ")"));
            assertTrue(form.get("commune").get(0).endsWith("(" + text(value) + ")"));
          }
        }
        case "fictional" -> {
          said("Bibliothèque fictive", "Oui");
          shown("Bibliothèque fictive");
        }
        case "anonymised" -> {
          shown("Visite anonymisée");
          asked("anonyme", "oui");
        }
        default -> throw new AssertionError("nothing shows the field library." + name);
      }
    }

    private void date(String iso) {
      asked("date", iso);
      boolean day = iso.length() == 10;
      said("Date de la visite", day ? french(iso) : "octobre 2025");
    }

    private void answer(JsonObject answer) {
      for (String name : answer.keySet()) {
        assertTrue(List.of("item", "value", "missing", "note").contains(name), name);
      }
      JsonObject item = items.get(answer.getString("item"));
      String input = "r-" + order.indexOf(item.getString("id"));
      List<String> row = table.get(item.getString("wording")).get(0);
      shown(item.getString("wording"));
      assertEquals(item.getString("unit", ""), row.get(1), "the unit");
      if (answer.containsKey("missing")) {
        asked(input + "-absent", answer.getString("missing"));
        String words =
            answer.getString("missing").equals("SANS_OBJET") ? "Sans objet" : "Non abordé";
        assertEquals(words, row.get(2));
        shown("<i>" + words + "</i>");
        return;
      }
      JsonValue value = answer.get("value");
      List<String> exported =
          value instanceof JsonArray array
              ? array.stream().map(v -> exported(item, v)).toList()
              : List.of(exported(item, value));
      assertEquals(String.join(", ", exported), row.get(0), item.getString("wording"));
      List<String> typed =
          value instanceof JsonArray array
              ? array.stream().map(this::typed).toList()
              : List.of(typed(value));
      assertEquals(typed, form.get(input), item.getString("wording"));
      if (value instanceof JsonArray || value instanceof JsonString) {
        boolean date = item.getString("answerType").equals("DATE");
        shown(date ? text(value).substring(0, 4) + "</b>" : "<b>" + String.join(", ", exported));
      }
    }

    private String exported(JsonObject item, JsonValue value) {
      if (item.getString("answerType").equals("DATE")) {
        return french(text(value));
      }
      return switch (value) {
        case JsonNumber number -> number.toString().replace('.', ',');
        case JsonString string -> string.getString();
        default -> value == JsonValue.TRUE ? "Oui" : "Non";
      };
    }

    private String typed(JsonValue value) {
      return switch (value) {
        case JsonNumber number -> number.toString().replace('.', ',');
        case JsonString string -> string.getString();
        default -> value.toString();
      };
    }

    private void followUp(String id) {
      JsonObject action =
          list(demo("events.json"), "actions")
              .filter(a -> a.getString("id").equals(id))
              .findFirst()
              .orElseThrow();
      asked("suite-0-id", id);
      asked("suite-0", action.getString("title"));
      asked("suite-0-echeance", action.getString("dueOn"));
      asked("suite-0-etat", action.getString("status"));
      asked("suite-0-qui", action.getString("ownerFunction"));
      asked("suite-0-fait", action.getString("doneOn", ""));
      shown(action.getString("title"));
      List<String> row = table.get(action.getString("title")).get(0);
      assertTrue(
          row.get(3).contains("échéance " + french(action.getString("dueOn"))), row::toString);
    }

    private void status(String status) {
      String words = Map.of("CLOSE", "Close", "SUITES_EN_COURS", "Suites en cours").get(status);
      said("État", words);
      shown("<span class=\"etat\">" + words + "</span>");
    }

    private void lines(String label, String name, JsonValue value) {
      List<String> lines = value.asJsonArray().getValuesAs(JsonString::getString);
      assertEquals(lines, table.get(label).stream().map(row -> row.get(0)).toList());
      asked(name, String.join("\n", lines));
      lines.forEach(this::shown);
    }

    private void shown(String words) {
      assertTrue(page.contains(words), () -> "the page does not say " + words);
    }

    private void asked(String name, String value) {
      assertEquals(List.of(value), form.get(name), name);
    }

    private void said(String label, String value) {
      assertEquals(value, Objects.requireNonNull(table.get(label), label).get(0).get(0), label);
    }

    private static String text(JsonValue value) {
      return ((JsonString) value).getString();
    }

    private static String french(String iso) {
      return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
    }
  }
}

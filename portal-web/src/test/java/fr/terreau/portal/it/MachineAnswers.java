package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shapes that other programs rely on. */
interface MachineAnswers extends AgainstPortal {

  @Test
  default void a_search_answers_in_its_shape() {
    JsonObject answer =
        thePortal().as(Who.NOBODY).get("/api/v1/search?q=convention&type=CONVENTION").json();
    assertEquals(
        Set.of(
            "total",
            "page",
            "size",
            "sort",
            "relaxation",
            "hits",
            "understood",
            "others",
            "facets"),
        answer.keySet());
    List<JsonObject> hits = answer.getJsonArray("hits").getValuesAs(JsonObject.class);
    assertTrue(hits.size() > 1);
    for (JsonObject hit : hits) {
      assertEquals(Set.of("id", "type", "title", "url", "snippet", "passages"), hit.keySet());
      assertTrue(hit.getString("url").startsWith("/pratiques/" + hit.getString("id") + "/"));
      for (JsonObject passage : hit.getJsonArray("passages").getValuesAs(JsonObject.class)) {
        assertEquals(
            Set.of("document", "label", "unit", "page", "url", "snippet", "elsewhere"),
            passage.keySet());
        assertEquals(
            200,
            thePortal().as(Who.NOBODY).get(passage.getString("url")).status(),
            passage::toString);
      }
    }
    assertTrue(hits.stream().anyMatch(hit -> !hit.getJsonArray("passages").isEmpty()));
    assertTrue(hits.stream().anyMatch(hit -> hit.toString().contains("<mark>")));
    for (JsonValue facet : answer.getJsonObject("facets").values()) {
      for (JsonObject value : facet.asJsonArray().getValuesAs(JsonObject.class)) {
        assertEquals(Set.of("value", "label", "count", "selected"), value.keySet());
      }
    }
    assertTrue(
        answer.getJsonObject("facets").getJsonArray("type").getValuesAs(JsonObject.class).stream()
            .filter(value -> value.getString("value").equals("CONVENTION"))
            .allMatch(value -> value.getBoolean("selected")));
  }

  @Test
  default void a_practice_answers_all_that_its_authors_wrote() {
    List<JsonObject> open =
        DemoFolder.sheets(
            sheet ->
                sheet.getString("visibility").equals("PUBLIC")
                    && sheet.getString("status").matches("PUBLIE|A_VERIFIER|REMPLACE|ARCHIVE"));
    assertTrue(open.size() > 40);
    List<String> lost = new ArrayList<>();
    for (JsonObject sheet : open) {
      String code = sheet.getString("id");
      Answer answer = thePortal().as(Who.NOBODY).get("/api/v1/practices/" + code);
      assertEquals("application/json", answer.header("Content-Type").replaceAll(";.*", ""));
      JsonObject said = answer.json();
      sheet.forEach(
          (name, written) -> {
            // The details still grow type by type; addresses are made from titles.
            if (!name.equals("details") && !name.equals("slug")) {
              compare(code + "." + name, written, said.get(name), lost);
            }
          });
    }
    assertEquals(List.of(), lost);
  }

  private static void compare(String where, JsonValue written, JsonValue said, List<String> lost) {
    if (empty(written)) {
      return;
    }
    boolean same =
        switch (written.getValueType()) {
          case OBJECT -> {
            if (said instanceof JsonObject object) {
              written
                  .asJsonObject()
                  .forEach((name, v) -> compare(where + "." + name, v, object.get(name), lost));
            }
            yield said instanceof JsonObject;
          }
          case ARRAY -> {
            boolean fits = said instanceof JsonArray a && a.size() == written.asJsonArray().size();
            for (int i = 0; fits && i < written.asJsonArray().size(); i++) {
              compare(
                  where + "[" + i + "]",
                  written.asJsonArray().get(i),
                  said.asJsonArray().get(i),
                  lost);
            }
            yield fits;
          }
          case NUMBER ->
              said instanceof JsonNumber number
                  && number.bigDecimalValue().compareTo(((JsonNumber) written).bigDecimalValue())
                      == 0;
          default -> written.equals(said);
        };
    if (!same) {
      lost.add(where + ": " + written + " became " + said);
    }
  }

  /** Absent, null and an empty list are the same. */
  private static boolean empty(JsonValue value) {
    return value == JsonValue.NULL
        || (value instanceof JsonArray array && array.isEmpty())
        || (value instanceof JsonObject object
            && object.values().stream().allMatch(MachineAnswers::empty));
  }

  @Test
  default void refusals_are_json_too() {
    Answer unknown = thePortal().as(Who.NOBODY).get("/api/v1/practices/AURA-CONV-9999");
    assertEquals(404, unknown.json().getInt("status"));
    Answer closed = thePortal().as(Who.NOBODY).get("/api/v1/practices/AURA-CONV-9001");
    assertEquals(401, closed.json().getInt("status"));
    assertEquals(404, thePortal().as(Who.NOBODY).get("/api/v1/nothing").json().getInt("status"));
  }

  @Test
  default void the_interface_describes_itself() {
    String openapi = thePortal().as(Who.NOBODY).get("/openapi").text();
    assertTrue(openapi.contains("/api/v1/search"));
    assertTrue(openapi.contains("/api/v1/filters"));
    assertTrue(openapi.contains("/api/v1/practices/{id}"));
  }
}

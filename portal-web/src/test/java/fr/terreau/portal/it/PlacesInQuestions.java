package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Places, numbers and dates of a typed question filter the page and the API alike. */
interface PlacesInQuestions extends AgainstPortal {

  @ParameterizedTest
  @EnumSource(Who.class)
  default void a_place_is_a_filter_for_everybody_and_can_be_taken_back(Who who) {
    String page = thePortal().as(who).get("/recherche?q=diagnostic+loire").text();
    assertTrue(page.contains("href=\"/recherche?q=diagnostic+loire&amp;mot=loire\""), page);
    assertTrue(page.contains("/territoires/42?nature=DEPARTEMENT#semblables"), page);
    String words = thePortal().as(who).get("/recherche?q=diagnostic+loire&mot=loire").text();
    assertFalse(words.contains("#semblables"), words);
    assertTrue(words.contains("name=\"pour\" value=\"diagnostic loire\""), words);
  }

  @Test
  default void the_api_says_what_it_understood() {
    JsonObject answer = search("diagnostic+loire");
    JsonObject place = answer.getJsonArray("understood").getJsonObject(0);
    assertEquals("lieu", place.getString("filter"));
    assertEquals("DEPARTEMENT:42", place.getJsonArray("values").getString(0));
    assertEquals("Loire", place.getString("label"));
    assertFalse(place.getBoolean("lifted"));
    List<String> found = ids(answer.getJsonArray("hits"));
    assertEquals(answer.getInt("total"), found.size());
    assertTrue(found.contains("AURA-DIAG-0002"), found.toString());
    assertFalse(found.contains("AURA-DIAG-0006"), found.toString());
    assertTrue(ids(answer.getJsonArray("others")).stream().noneMatch(found::contains));
  }

  @Test
  default void numbers_and_days_are_filters_too() {
    assertEquals(
        List.of("AURA-CONV-0002"),
        ids(search("convention+qui+se+termine+2026").getJsonArray("hits")));
    assertTrue(ids(search("0,07+m2+par+habitant").getJsonArray("hits")).contains("AURA-CONV-0001"));
    assertTrue(
        ids(search("journ%C3%A9e+1er+juillet+2025").getJsonArray("hits"))
            .contains("AURA-CONV-0010"));
    JsonObject lifted = search("convention+mayenne").getJsonArray("understood").getJsonObject(0);
    assertTrue(lifted.getBoolean("lifted"));
  }

  private JsonObject search(String question) {
    return thePortal().as(Who.REFERENT).get("/api/v1/search?q=" + question).json();
  }

  private static List<String> ids(JsonArray hits) {
    return hits.getValuesAs(JsonObject.class).stream().map(hit -> hit.getString("id")).toList();
  }
}

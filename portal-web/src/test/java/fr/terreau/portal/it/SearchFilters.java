package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sheets are found by the values of their fields, under the names of their fields. */
interface SearchFilters extends AgainstPortal {

  @Test
  default void one_filter_of_each_kind_finds_what_the_files_hold() {
    finds("scale=EPCI", sheet -> sheet.getString("scale", "").equals("EPCI"));
    finds(
        "populationBand=500-1999&populationBand=2000-4999",
        sheet -> sheet.getString("populationBand", "").matches("500-1999|2000-4999"));
    finds("targetAudience=ELU", sheet -> holds(sheet.get("targetAudience"), "ELU"));
    finds(
        "territories=DEPARTEMENT:42",
        sheet ->
            sheet.getJsonArray("territories").getValuesAs(JsonObject.class).stream()
                .anyMatch(
                    t ->
                        t.getString("kind").equals("DEPARTEMENT")
                            && t.getString("code").equals("42")));
    details("convention.renewal=TACITE", "CONVENTION", d -> is(d, "renewal", "TACITE"));
    details("convention.durationMonths=24..48", "CONVENTION", d -> in(d, "durationMonths", 24, 48));
    details("convention.durationMonths=36", "CONVENTION", d -> in(d, "durationMonths", 36, 36));
    details("convention.durationMonths=..36", "CONVENTION", d -> in(d, "durationMonths", 0, 36));
    details(
        "convention.mdServices=NAVETTE", "CONVENTION", d -> holds(d.get("mdServices"), "NAVETTE"));
    details(
        "convention.eligibility.maxPopulation=..5000",
        "CONVENTION",
        d ->
            d.get("eligibility") instanceof JsonObject eligibility
                && in(eligibility, "maxPopulation", 0, 5000));
    details("reamenagement.areaBefore=50..100", "REAMENAGEMENT", d -> in(d, "areaBefore", 50, 100));
    details("reamenagement.fundedBy=DGD", "REAMENAGEMENT", d -> holds(d.get("fundedBy"), "DGD"));
    details(
        "reamenagement.budgetTotal=10000..",
        "REAMENAGEMENT",
        d ->
            d.get("budgetTotal") instanceof JsonObject money
                && in(money, "amount", 10_000, Double.MAX_VALUE));
    details("formation.theme=desherbage", "FORMATION", d -> is(d, "theme", "desherbage"));
    details(
        "formation.countsAsQualification=true",
        "FORMATION",
        d -> d.get("countsAsQualification") == JsonValue.TRUE);
    details(
        "schema.period=2023",
        "SCHEMA",
        d ->
            d.getJsonObject("period").getString("start").compareTo("2023-12-31") <= 0
                && d.getJsonObject("period").getString("end").compareTo("2023-01-01") >= 0);
  }

  private void details(String filter, String type, Predicate<JsonObject> wanted) {
    finds(
        filter,
        sheet ->
            sheet.getString("practiceType").equals(type)
                && wanted.test(sheet.getJsonObject("details")));
  }

  private void finds(String filter, Predicate<JsonObject> wanted) {
    Set<String> expected =
        DemoFolder.sheets(
                sheet ->
                    sheet.getString("visibility").equals("PUBLIC")
                        && sheet.getString("status").matches("PUBLIE|A_VERIFIER|REMPLACE")
                        && wanted.test(sheet))
            .stream()
            .map(sheet -> sheet.getString("id"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(expected.isEmpty(), filter);
    Set<String> found =
        answer(Who.NOBODY, filter).getJsonArray("hits").getValuesAs(JsonObject.class).stream()
            .map(hit -> hit.getString("id"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, found, filter);
  }

  private JsonObject answer(Who who, String filter) {
    return thePortal()
        .as(who)
        .get("/api/v1/search?size=100&" + filter.replace("<", "%3C").replace("≥", "%E2%89%A5"))
        .json();
  }

  private static boolean is(JsonObject object, String name, String value) {
    return object.get(name) instanceof JsonString text && text.getString().equals(value);
  }

  private static boolean in(JsonObject object, String name, double from, double to) {
    return object.get(name) instanceof JsonNumber number
        && number.doubleValue() >= from
        && number.doubleValue() <= to;
  }

  private static boolean holds(JsonValue list, String value) {
    return list instanceof JsonArray array
        && array.getValuesAs(JsonString.class).stream()
            .anyMatch(text -> text.getString().equals(value));
  }

  @Test
  default void values_of_a_type_are_counted_when_it_is_asked_for_alone() {
    JsonObject facets =
        answer(Who.NOBODY, "type=CONVENTION&convention.renewal=TACITE").getJsonObject("facets");
    List<JsonObject> renewal =
        facets.getJsonArray("convention.renewal").getValuesAs(JsonObject.class);
    assertTrue(renewal.size() > 1, "counts survive their own filter");
    for (JsonObject value : renewal) {
      assertEquals(value.getString("value").equals("TACITE"), value.getBoolean("selected"));
      assertEquals(
          answer(Who.NOBODY, "type=CONVENTION&convention.renewal=" + value.getString("value"))
              .getInt("total"),
          value.getInt("count"));
    }
    assertFalse(facets.containsKey("formation.trainingForm"));
    JsonObject two = answer(Who.NOBODY, "type=CONVENTION&type=VISITE").getJsonObject("facets");
    assertFalse(two.containsKey("convention.renewal"));
    assertTrue(two.containsKey("scale"));
  }

  @Test
  default void who_may_read_is_a_filter_for_those_who_signed_in() {
    assertFalse(answer(Who.NOBODY, "").getJsonObject("facets").containsKey("visibility"));
    assertTrue(answer(Who.REFERENT, "").getJsonObject("facets").containsKey("visibility"));
    assertEquals(0, answer(Who.NOBODY, "visibility=RESEAU").getInt("total"));
    assertTrue(answer(Who.REFERENT, "visibility=RESEAU").getInt("total") > 0);
  }

  @Test
  default void what_makes_no_sense_is_no_filter() {
    int all = answer(Who.NOBODY, "").getInt("total");
    for (String nonsense :
        List.of("convention.renewal=x", "convention.durationMonths=x", "couleur=rouge")) {
      assertEquals(all, answer(Who.NOBODY, nonsense).getInt("total"), nonsense);
    }
  }

  @Test
  default void every_filter_that_is_described_is_taken() {
    JsonObject filters = thePortal().as(Who.NOBODY).get("/api/v1/filters").json();
    assertEquals(Set.of("facets", "everyType", "types"), filters.keySet());
    assertEquals(8, filters.getJsonObject("types").size());
    int all = answer(Who.NOBODY, "").getInt("total");
    int checked = 0;
    for (JsonValue type : filters.getJsonObject("types").values()) {
      for (JsonObject filter : type.asJsonArray().getValuesAs(JsonObject.class)) {
        String value =
            switch (filter.getString("kind")) {
              case "number" -> "-7..-6";
              case "date" -> "1789-07-14";
              case "reference" -> "nowhere";
              default -> filter.getJsonArray("values").getJsonObject(0).getString("value");
            };
        JsonObject answer = answer(Who.NOBODY, filter.getString("name") + "=" + value);
        assertTrue(answer.getInt("total") < all, filter::toString);
        assertFalse(filter.getString("label").isBlank() || filter.getString("label").contains("?"));
        checked++;
      }
    }
    assertTrue(checked > 50, "filters of all types: " + checked);
  }
}

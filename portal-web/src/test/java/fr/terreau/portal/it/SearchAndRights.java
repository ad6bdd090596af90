package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody may read, nobody finds, counts or guesses. */
interface SearchAndRights extends AgainstPortal {

  @ParameterizedTest
  @EnumSource(Who.class)
  default void a_sheet_of_one_department_is_found_by_its_own(Who who) {
    Set<Who> entitled = EnumSet.of(Who.REVIEWER, Who.COORDINATOR, Who.ADMIN);
    findsIfEntitled(
        who,
        entitled.contains(who),
        DemoFolder.OF_ONE_DEPARTMENT,
        DemoFolder.WORD_OF_ONE_DEPARTMENT);
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  default void a_sheet_of_the_network_is_found_by_who_is_signed_in(Who who) {
    findsIfEntitled(
        who, who != Who.NOBODY, DemoFolder.OF_THE_NETWORK, DemoFolder.WORD_OF_THE_NETWORK);
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  default void a_retired_sheet_is_found_by_nobody(Who who) {
    findsIfEntitled(who, false, DemoFolder.RETIRED, "brontosaure");
  }

  private void findsIfEntitled(Who who, boolean entitled, String code, String word) {
    assertEquals(entitled, thePortal().found(who, word).contains(code));
    for (String page : List.of("/recherche?q=" + word, "/api/v1/search?q=" + word, "/")) {
      String title = "fonds de " + word;
      String text = thePortal().as(who).get(page).text().replaceAll("</?mark>", "");
      assertTrue(entitled || !text.contains(title), page);
    }
  }

  @Test
  default void a_misspelt_word_is_not_put_right_by_what_one_may_not_read() {
    for (Who who : List.of(Who.NOBODY, Who.REFERENT)) {
      String page = thePortal().as(who).get("/recherche?q=xylografie").text();
      assertFalse(page.contains(DemoFolder.WORD_OF_ONE_DEPARTMENT), who + "\n" + page);
    }
  }

  @Test
  default void the_words_of_documents_follow_the_rights_of_their_sheet() {
    // The file of the demonstration that belongs to a sheet of another department alone.
    String sheet = "AURA-DIAG-0006";
    for (Who who : List.of(Who.NOBODY, Who.REFERENT, Who.REVIEWER)) {
      for (String question : List.of("retour territoire rural", "diagnostic rural habitants")) {
        String answer = thePortal().search(who, question).toString();
        assertFalse(answer.contains(sheet) || answer.contains("d-aura-diag-0006"), answer);
      }
    }
    assertTrue(thePortal().found(Who.ADMIN, "diagnostic rural habitants").contains(sheet));
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  default void counts_are_those_of_what_one_may_find(Who who) {
    JsonObject all = thePortal().search(who, "");
    int found = all.getJsonArray("hits").size();
    assertEquals(found, all.getInt("total"));
    int byType =
        all.getJsonObject("facets").getJsonArray("type").getValuesAs(JsonObject.class).stream()
            .mapToInt(value -> value.getInt("count"))
            .sum();
    assertEquals(found, byType);
    List<String> hidden = hidden(who);
    assertTrue(thePortal().found(who, "").stream().noneMatch(hidden::contains));
  }

  /** The codes of the sheets of the demonstration that this reader may not find. */
  private static List<String> hidden(Who who) {
    return DemoFolder.sheets(
            sheet ->
                !sheet.getString("status").matches("PUBLIE|A_VERIFIER|REMPLACE")
                    || switch (sheet.getString("visibility")) {
                      case "PUBLIC" -> false;
                      case "RESEAU" -> who == Who.NOBODY;
                      default -> who != Who.COORDINATOR && who != Who.ADMIN;
                    })
        .stream()
        .map(sheet -> sheet.getString("id"))
        .toList();
  }
}

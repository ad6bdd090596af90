package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A word that stands only in what somebody may not read answers that person, through every door, as
 * a word that stands nowhere: no number, no order, no spelling, no title tells them apart.
 */
interface EveryDoor extends AgainstPortal {

  /**
   * A word of one sheet alone, and a word of none that looks like it.
   *
   * @param entitled who may find the sheet
   */
  record Secret(String code, String word, String nowhere, Set<Who> entitled) {

    String title() {
      return "Convention pour un fonds de " + word;
    }
  }

  /** Somebody who tries to learn a word they may not. */
  record Try(Secret secret, Who who) {

    @Override
    public String toString() {
      return who + " after " + secret.word();
    }
  }

  List<Secret> SECRETS =
      List.of(
          new Secret(
              DemoFolder.OF_ONE_DEPARTMENT,
              DemoFolder.WORD_OF_ONE_DEPARTMENT,
              "xylomachure",
              EnumSet.of(Who.REVIEWER, Who.COORDINATOR, Who.ADMIN)),
          new Secret(
              DemoFolder.OF_THE_NETWORK,
              DemoFolder.WORD_OF_THE_NETWORK,
              "ornithomarque",
              EnumSet.complementOf(EnumSet.of(Who.NOBODY))),
          new Secret(DemoFolder.RETIRED, "brontosaure", "brontomoire", EnumSet.noneOf(Who.class)));

  /** What is asked of every door; {@code W} stands for the word. */
  List<String> QUESTIONS =
      List.of(
          "W",
          "W convention",
          "fonds de W",
          "\"fonds de W\"",
          "convention -W",
          "W OR convention",
          "titre:W",
          "Wx",
          "conventoin W");

  /** Doors; {@code Q} stands for the question. */
  List<String> DOORS =
      List.of(
          "/recherche?q=Q",
          "/recherche?q=Q&tri=recentes",
          "/recherche?q=Q&type=CONVENTION&organisation=md-07",
          "/api/v1/search?q=Q",
          "/api/v1/search?q=Q&type=CONVENTION&sort=title",
          "/api/v1/search?q=Q&explain=true",
          "/api/v1/suggest?q=Q",
          "/pratiques.csv?q=Q",
          "/pratiques.ris?q=Q",
          "/pratiques.atom?q=Q");

  static List<Try> tries() {
    List<Try> tries = new ArrayList<>();
    for (Secret secret : SECRETS) {
      EnumSet.complementOf(EnumSet.copyOf(secret.entitled()))
          .forEach(who -> tries.add(new Try(secret, who)));
    }
    return tries;
  }

  @ParameterizedTest
  @MethodSource("fr.terreau.portal.it.EveryDoor#tries")
  default void a_word_one_may_not_read_answers_like_a_word_of_nowhere(Try attempt) {
    untilSuggested();
    Secret secret = attempt.secret();
    for (String door : DOORS) {
      for (String question : QUESTIONS) {
        // While files are still being read, two answers may differ for once.
        Patience.until(
            door + " tells nothing of " + question,
            Duration.ofMinutes(1),
            () ->
                seen(attempt.who(), door, question, secret.nowhere())
                    .equals(seen(attempt.who(), door, question, secret.word())));
      }
    }
  }

  /** What a door shows for a word, with a sign in the place of the word. */
  private String seen(Who who, String door, String question, String word) {
    String typed = URLEncoder.encode(question.replace("W", word), StandardCharsets.UTF_8);
    Answer answer = thePortal().as(who).get(door.replace("Q", typed));
    return answer.status()
        + answer
            .text()
            .replaceAll("<(updated|published)>[^<]*<", "<$1><")
            .replaceAll("(?i)" + word, "W");
  }

  @ParameterizedTest
  @MethodSource("fr.terreau.portal.it.EveryDoor#tries")
  default void no_beginning_of_a_title_suggests_what_one_may_not_read(Try attempt) {
    untilSuggested();
    Secret secret = attempt.secret();
    for (String typed : beginnings(secret)) {
      String answer = suggested(attempt.who(), typed).toString();
      assertFalse(answer.contains(secret.word()), answer);
      assertFalse(answer.contains(secret.code()), answer);
    }
  }

  private static List<String> beginnings(Secret secret) {
    List<String> beginnings = new ArrayList<>();
    for (int end = 2; end <= secret.word().length(); end++) {
      beginnings.add(secret.word().substring(0, end));
    }
    for (int end = 12; end <= secret.title().length(); end++) {
      beginnings.add(secret.title().substring(0, end));
    }
    beginnings.add(secret.code());
    return beginnings;
  }

  @Test
  default void whoever_may_read_it_is_told() {
    untilSuggested();
    for (Secret secret : SECRETS) {
      for (Who who : secret.entitled()) {
        for (String door : DOORS) {
          String there = seen(who, door, "W", secret.word());
          assertFalse(there.equals(seen(who, door, "W", secret.nowhere())), who + " " + door);
        }
        JsonObject answer = suggested(who, secret.word().substring(0, 5));
        assertTrue(answer.toString().contains(secret.word()), answer::toString);
      }
    }
  }

  /** The secret sheets are copies of this one: nothing is closer to it. */
  @ParameterizedTest
  @EnumSource(Who.class)
  default void close_sheets_are_those_one_may_read(Who who) {
    String model = "AURA-CONV-0003";
    String machines = thePortal().as(who).get("/api/v1/practices/" + model + "/similar").text();
    String page = thePortal().as(who).get(followed(who, "/pratiques/" + model)).text();
    for (Secret secret : SECRETS) {
      boolean entitled = secret.entitled().contains(who);
      assertEquals(entitled, machines.contains(secret.code()), machines);
      assertEquals(entitled, page.contains(secret.code()), secret.code());
      assertTrue(entitled || !page.contains(secret.word()), secret.word());
    }
    assertFalse(machines.contains("\"" + model + "\""), machines);
    for (JsonValue each :
        thePortal()
            .as(who)
            .get("/api/v1/practices/" + model + "/similar")
            .json()
            .getJsonArray("similar")) {
      assertFalse(each.asJsonObject().getJsonArray("reasons").isEmpty(), machines);
    }
  }

  private String followed(Who who, String path) {
    return thePortal().as(who).get(path).header("Location").replaceFirst("^https?://[^/]+", "");
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  default void a_suggestion_counts_what_it_leads_to(Who who) {
    untilSuggested();
    for (String typed : List.of("Loire", "MD Ard", "Ardèche", "désherbage")) {
      for (JsonValue each : suggested(who, typed).getJsonArray("suggestions")) {
        JsonObject suggestion = each.asJsonObject();
        if (suggestion.containsKey("count")) {
          String url = suggestion.getString("url");
          JsonObject led =
              thePortal().as(who).get(url.replace("/recherche?", "/api/v1/search?")).json();
          assertEquals(led.getInt("total"), suggestion.getInt("count"), suggestion::toString);
        }
      }
    }
  }

  @Test
  default void suggestions_are_kept_by_no_cache_and_say_what_they_are() {
    untilSuggested();
    Answer answer = thePortal().as(Who.NOBODY).get("/api/v1/suggest?q=haute-l");
    assertTrue(answer.header("Cache-Control").contains("private"));
    JsonObject first =
        answer.json().getJsonArray("suggestions").getValuesAs(JsonObject.class).get(0);
    assertEquals("TERRITORY", first.getString("kind"));
    assertEquals("Haute-Loire", first.getString("label"));
    assertEquals("/recherche?q=&lieu=DEPARTEMENT%3A43", first.getString("url"));
    assertTrue(thePortal().as(Who.NOBODY).get("/openapi").text().contains("/api/v1/suggest"));
  }

  private JsonObject suggested(Who who, String typed) {
    String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    return thePortal().as(who).get("/api/v1/suggest?q=" + q).json();
  }

  /** The map is read last. */
  private void untilSuggested() {
    Patience.until(
        "the map is suggested",
        Duration.ofMinutes(2),
        () -> suggested(Who.NOBODY, "haute-loire").toString().contains("DEPARTEMENT"));
  }
}

package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Orders, pages, files and feeds of answers, and what was looked for in vain. */
interface FoundElsewhere extends AgainstPortal {

  private static Document feed(Answer answer) {
    try {
      DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
      readers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return readers.newDocumentBuilder().parse(new ByteArrayInputStream(answer.bytes()));
    } catch (Exception e) {
      throw new AssertionError(answer.toString(), e);
    }
  }

  private static Set<String> entries(Document feed) {
    Set<String> codes = new TreeSet<>();
    for (int i = 0; i < feed.getElementsByTagName("entry").getLength(); i++) {
      Element entry = (Element) feed.getElementsByTagName("entry").item(i);
      String id = entry.getElementsByTagName("id").item(0).getTextContent();
      assertTrue(id.matches("https?://.+/pratiques/[A-Z0-9-]+"), id);
      codes.add(id.substring(id.lastIndexOf('/') + 1));
    }
    return codes;
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  default void a_feed_holds_what_its_reader_may_find_and_no_more(Who who) {
    for (String word :
        List.of(DemoFolder.WORD_OF_ONE_DEPARTMENT, DemoFolder.WORD_OF_THE_NETWORK, "convention")) {
      Answer answer = thePortal().as(who).get("/pratiques.atom?q=" + word);
      assertEquals(200, answer.status());
      assertEquals(
          "application/atom+xml;charset=utf-8",
          answer.header("Content-Type").replace(" ", "").toLowerCase(java.util.Locale.ROOT));
      assertEquals("nosniff", answer.header("X-Content-Type-Options"));
      assertTrue(answer.header("Cache-Control").contains("private"), answer::toString);
      Set<String> entries = entries(feed(answer));
      List<String> found = thePortal().found(who, word);
      assertTrue(found.containsAll(entries), entries + " among " + found);
      boolean restricted = !word.equals("convention");
      boolean mayFind =
          found.contains(DemoFolder.OF_ONE_DEPARTMENT) || found.contains(DemoFolder.OF_THE_NETWORK);
      assertEquals(!restricted || mayFind, !entries.isEmpty(), who + " " + word);
    }
  }

  @Test
  default void a_feed_is_sent_to_who_does_not_have_it_yet() {
    Browser browser = thePortal().as(Who.NOBODY);
    Answer first = browser.get("/pratiques.atom?q=convention");
    String tag = first.header("ETag");
    String date = first.header("Last-Modified");
    assertFalse(tag.isBlank() || date.isBlank(), first::toString);
    for (String[] header :
        List.of(
            new String[] {"If-None-Match", tag},
            new String[] {"If-None-Match", "\"x\", " + tag},
            new String[] {"If-Modified-Since", date})) {
      Answer again = browser.get("/pratiques.atom?q=convention", header);
      assertEquals(304, again.status(), header[0] + " " + header[1]);
      assertEquals(0, again.bytes().length);
    }
    assertEquals(
        200, browser.get("/pratiques.atom?q=convention", "If-None-Match", "\"x\"").status());
    assertEquals(
        200,
        browser
            .get(
                "/pratiques.atom?q=convention", "If-None-Match", "\"x\"", "If-Modified-Since", date)
            .status());
    assertEquals(
        200,
        browser
            .get("/pratiques.atom?q=convention", "If-Modified-Since", "not a date at all")
            .status());
  }

  @Test
  default void the_page_of_results_says_where_its_feed_is() {
    Answer page = thePortal().as(Who.NOBODY).get("/recherche?q=convention&type=CONVENTION");
    String feed =
        page.find("rel=\"alternate\" type=\"application/atom\\+xml\"[^>]*href=\"([^\"]+)\"")
            .replace("&amp;", "&");
    assertEquals("/pratiques.atom?q=convention&type=CONVENTION", feed);
    assertFalse(entries(feed(thePortal().as(Who.NOBODY).get(feed))).isEmpty());
  }

  @Test
  default void a_feed_of_words_that_nothing_holds_is_empty_and_sound() {
    Document feed = feed(thePortal().as(Who.NOBODY).get("/pratiques.atom?q=convnetion"));
    assertEquals(Set.of(), entries(feed));
    assertEquals(1, feed.getElementsByTagName("updated").getLength());
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  default void the_references_are_those_of_what_one_may_find(Who who) {
    Answer file = thePortal().as(who).get("/pratiques.ris?q=");
    List<String> references = file.findAll("(?m)^ID  - (\\S+)");
    assertEquals(new TreeSet<>(thePortal().found(who, "")), new TreeSet<>(references));
    assertEquals(references.size(), file.findAll("(?m)^(ER)  - \\r?$").size());
    assertEquals(references.size(), file.findAll("(?m)^(TY)  - ").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"relevance", "newest", "verified", "reused", "ending"})
  default void pages_of_every_order_follow_each_other(String sort) {
    String address = "/api/v1/search?q=&sort=" + sort;
    JsonObject whole = thePortal().as(Who.ADMIN).get(address + "&size=100").json();
    assertEquals(sort, whole.getString("sort"));
    List<String> paged = new ArrayList<>();
    for (int page = 1; paged.size() < whole.getInt("total"); page++) {
      List<String> some =
          ids(thePortal().as(Who.ADMIN).get(address + "&size=7&page=" + page).json());
      assertFalse(some.isEmpty(), "page " + page);
      paged.addAll(some);
    }
    assertEquals(ids(whole), paged.subList(0, ids(whole).size()));
    assertEquals(paged.size(), new HashSet<>(paged).size());
  }

  private static List<String> ids(JsonObject answer) {
    return answer.getJsonArray("hits").getValuesAs(JsonObject.class).stream()
        .map(hit -> hit.getString("id"))
        .toList();
  }

  @Test
  default void orders_differ_and_say_what_they_say() {
    Set<List<String>> orders = new HashSet<>();
    for (String sort : List.of("newest", "verified", "ending")) {
      orders.add(
          ids(
              thePortal()
                  .as(Who.ADMIN)
                  .get("/api/v1/search?type=CONVENTION&size=100&sort=" + sort)
                  .json()));
    }
    assertTrue(orders.size() > 1, orders.toString());
  }

  @Test
  default void a_page_beyond_the_end_leads_back_to_the_last_one() {
    Answer beyond = thePortal().as(Who.NOBODY).get("/recherche?q=convention&page=9999");
    assertEquals(303, beyond.status());
    Answer last = thePortal().as(Who.NOBODY).get(beyond.header("Location"));
    assertEquals(200, last.status());
    assertTrue(last.text().contains("class=\"resultat\""));
  }

  @Test
  default void a_region_counts_its_departements_once_and_is_an_alternative_to_others() {
    JsonObject facets =
        thePortal()
            .as(Who.NOBODY)
            .get("/api/v1/search?q=&region=84")
            .json()
            .getJsonObject("facets");
    JsonObject region = value(facets.getJsonArray("region"), "84");
    assertTrue(region.getBoolean("selected"));
    assertEquals(total("region=84"), region.getInt("count"));
    int most =
        facets.getJsonArray("department").getValuesAs(JsonObject.class).stream()
            .mapToInt(department -> department.getInt("count"))
            .max()
            .orElseThrow();
    assertTrue(region.getInt("count") >= most);
    assertEquals(total("region=84"), total("region=84&department=42"));
    assertEquals(
        total("department=42"), value(facets.getJsonArray("department"), "42").getInt("count"));
  }

  private int total(String filter) {
    return thePortal().as(Who.NOBODY).get("/api/v1/search?q=&" + filter).json().getInt("total");
  }

  private static JsonObject value(JsonArray values, String wanted) {
    return values.getValuesAs(JsonObject.class).stream()
        .filter(value -> value.getString("value").equals(wanted))
        .findFirst()
        .orElseThrow(() -> new AssertionError(wanted + " in " + values));
  }

  @Test
  default void a_broad_subject_finds_what_its_narrower_ones_are_about() {
    JsonArray subjects =
        thePortal()
            .as(Who.NOBODY)
            .get("/api/v1/search?q=")
            .json()
            .getJsonObject("facets")
            .getJsonArray("subject");
    for (JsonObject subject : subjects.getValuesAs(JsonObject.class).stream().limit(10).toList()) {
      assertEquals(
          total("subject=" + subject.getString("value")),
          subject.getInt("count"),
          subject::toString);
    }
  }

  private Answer vain() {
    return thePortal().as(Who.COORDINATOR).get("/recherches-sans-reponse");
  }

  @Test
  default void words_that_find_nothing_reach_who_keeps_the_thesaurus_and_leave_again() {
    thePortal().as(Who.NOBODY).get("/recherche?q=Z%C3%A8brophone+quantique");
    thePortal().as(Who.REFERENT).get("/api/v1/search?q=zebrophone%20quantique");
    thePortal().as(Who.NOBODY).get("/recherche?q=zebrophone+0477000000");
    Answer list = vain();
    String words = "zebrophone quantique";
    assertTrue(list.text().contains(words), list::toString);
    assertFalse(list.text().contains("0477000000"));
    assertEquals("2", list.find("zebrophone quantique</a></th><td class=\"num\">(\\d+)</td>"));
    String form =
        list.find("href=\"(/thesaurus/proposer\\?libelle=zebrophone[^\"]*)\"")
            .replace("&amp;", "&");
    assertTrue(thePortal().as(Who.COORDINATOR).get(form).text().contains("value=\"" + words));
    String table = thePortal().as(Who.ADMIN).get("/recherches-sans-reponse/liste.csv").text();
    assertTrue(table.contains("zebrophone quantique;2;"), table);
    Form ignored = Form.of("mots", words);
    assertEquals(
        403,
        thePortal().as(Who.REFERENT).post("/recherches-sans-reponse/ignorer", ignored).status());
    assertTrue(vain().text().contains(words));
    assertEquals(
        303,
        thePortal().as(Who.COORDINATOR).post("/recherches-sans-reponse/ignorer", ignored).status());
    thePortal().as(Who.NOBODY).get("/recherche?q=zebrophone+quantique");
    assertFalse(vain().text().contains(words));
  }

  @Test
  default void a_word_offered_as_a_synonym_stands_in_the_form_and_is_not_kept_before_it_is_sent() {
    String form = "/thesaurus/desherbage/modifier?synonyme=zebrophonage";
    assertTrue(thePortal().as(Who.COORDINATOR).get(form).text().contains("zebrophonage"));
    assertFalse(
        thePortal()
            .as(Who.COORDINATOR)
            .get("/thesaurus/desherbage")
            .text()
            .contains("zebrophonage"));
    assertEquals(403, thePortal().as(Who.REFERENT).get(form).status());
  }

  @Test
  default void nothing_found_is_said_with_the_ways_on() {
    // A visitor of its own: others may have chosen another language.
    Answer page;
    try (Browser browser = thePortal().newBrowser(Who.NOBODY)) {
      page = browser.get("/recherche?q=desherbage+zebrophonique&type=SCHEMA&annee=1789");
    }
    if (page.text().contains("class=\"resultat\"")) {
      throw new AssertionError("found something");
    }
    assertTrue(page.text().contains("mailto:?subject="), page::toString);
    assertTrue(page.find("href=\"(/alertes/nouvelle\\?[^\"]*)\"").contains("type=SCHEMA"));
    assertTrue(page.text().contains("Avec les filtres"), page::toString);
    for (String count : page.findAll("<span class=\"secondaire\">(\\d+)")) {
      assertTrue(Integer.parseInt(count) > 0);
    }
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  default void only_an_administrator_learns_why(Who who) {
    JsonObject answer =
        thePortal().as(who).get("/api/v1/search?q=convention&size=3&explain=true").json();
    for (JsonObject hit : answer.getJsonArray("hits").getValuesAs(JsonObject.class)) {
      assertEquals(who == Who.ADMIN, hit.containsKey("explanation"), hit::toString);
      assertTrue(
          who != Who.ADMIN || hit.getString("explanation").contains("by its words"), hit::toString);
    }
    assertEquals(3, answer.getJsonArray("hits").size());
  }

  @Test
  default void what_was_given_up_is_told() {
    assertEquals("none", step("convention"));
    assertEquals("spelling", step("convnetion"));
    assertEquals("fewerWords", step("convention zebrophonique"));
    assertTrue(
        thePortal()
            .as(Who.NOBODY)
            .get("/recherche?q=convnetion")
            .text()
            .contains("<p class=\"bandeau\" role=\"status\">"));
  }

  private String step(String words) {
    return thePortal()
        .as(Who.NOBODY)
        .get("/api/v1/search?q=" + words.replace(" ", "%20"))
        .json()
        .getJsonObject("relaxation")
        .getString("step");
  }
}

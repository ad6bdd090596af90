package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.ShippedThesaurus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The thesaurus as the network reads, proposes, keeps and exchanges it. */
interface KeptThesaurus extends AgainstPortal {

  /** As in {@link PagesAndReaders}. */
  String ADDRESSES =
      """
      GET  /thesaurus                       200 200 200 200 200
      GET  /thesaurus?q=BD                  200 200 200 200 200
      GET  /thesaurus?q=%3Cscript%3E        200 200 200 200 200
      GET  /thesaurus?lettre=d              200 200 200 200 200
      GET  /thesaurus?lettre=%F0%9F%93%9A   200 200 200 200 200
      GET  /thesaurus/desherbage            200 200 200 200 200
      GET  /thesaurus/desherbage.ttl        200 200 200 200 200
      GET  /thesaurus/desherbage.jsonld     200 200 200 200 200
      GET  /thesaurus/introuvable           404 404 404 404 404
      GET  /thesaurus/introuvable.ttl       404 404 404 404 404
      GET  /thesaurus.ttl                   200 200 200 200 200
      GET  /thesaurus.jsonld                200 200 200 200 200
      GET  /thesaurus.rdf                   404 404 404 404 404
      GET  /thesaurus/candidats             303 200 200 200 200
      GET  /thesaurus/proposer              303 200 200 200 200
      GET  /thesaurus/importer              303 403 403 200 200
      GET  /thesaurus/desherbage/modifier   303 403 403 200 200
      GET  /thesaurus/introuvable/modifier  303 403 403 404 404
      POST /thesaurus/proposer              403 422 422 422 422
      POST /thesaurus/candidats             403 403 403 303 303
      POST /thesaurus/importer              403 403 403 422 422
      POST /thesaurus/importer/confirmer    403 403 403 422 422
      POST /thesaurus/desherbage/modifier   403 403 403 409 409
      POST /thesaurus/desherbage/accepter   403 403 403 409 409
      POST /thesaurus/desherbage/deprecier  403 403 403 409 409
      POST /thesaurus/introuvable/modifier  403 403 403 404 404
      POST /thesaurus/introuvable/deprecier 403 403 403 404 404
      """;

  static List<PagesAndReaders.Visit> thesaurusVisits() {
    List<PagesAndReaders.Visit> visits = new ArrayList<>();
    for (String line : ADDRESSES.lines().toList()) {
      List<String> row = List.of(line.split(" +", -1));
      Iterator<String> statuses = row.subList(2, row.size()).iterator();
      for (Who who : Who.values()) {
        visits.add(
            new PagesAndReaders.Visit(
                row.get(0), row.get(1), who, Integer.parseInt(statuses.next())));
      }
    }
    return visits;
  }

  @ParameterizedTest
  @MethodSource("fr.terreau.portal.it.KeptThesaurus#thesaurusVisits")
  default void each_address_of_the_thesaurus_answers_each_reader_as_it_should(
      PagesAndReaders.Visit visit) {
    Browser browser = thePortal().as(visit.who());
    Answer answer =
        visit.method().equals("GET")
            ? browser.get(visit.path())
            : browser.post(visit.path(), Form.of());
    assertEquals(visit.status(), answer.status(), answer::toString);
  }

  private Answer gesture(String path, Form form) {
    return thePortal().as(Who.COORDINATOR).post(path, form);
  }

  private String version(String id) {
    return thePortal()
        .as(Who.COORDINATOR)
        .get("/thesaurus/" + id + "/modifier")
        .find("name=\"version\" value=\"(\\d+)\"");
  }

  /** The edit form as it was given, to be sent back. */
  private Form given(String id) {
    String page = thePortal().as(Who.COORDINATOR).get("/thesaurus/" + id + "/modifier").text();
    Form form = Form.of("version", version(id));
    for (String name : List.of("libelle", "libelle-anglais", "rattachement")) {
      form = form.with(name, first(page, "name=\"" + name + "\" value=\"([^\"]*)\""));
    }
    for (String name :
        List.of(
            "definition",
            "synonymes",
            "sigles",
            "anciens-noms",
            "formes-cachees",
            "formes-retirees",
            "notions-liees",
            "alignements")) {
      form = form.with(name, first(page, "name=\"" + name + "\"[^>]*>\\s?([^<]*)</textarea>"));
    }
    return form;
  }

  private static String first(String text, String pattern) {
    var matcher = java.util.regex.Pattern.compile(pattern).matcher(text);
    assertTrue(matcher.find(), pattern);
    return matcher.group(1).replace("&amp;", "&").replace("&#39;", "'").replace("&#34;", "\"");
  }

  @Test
  default void a_proposal_is_accepted_renamed_searched_by_and_replaced() {
    String word = "xylothèque";
    Answer proposed =
        thePortal()
            .as(Who.REFERENT)
            .post(
                "/thesaurus/proposer",
                Form.of("libelle", word, "rattachement", "Collections", "definition", "Du bois."));
    assertEquals("/thesaurus/xylotheque?fait=propose", proposed.header("Location"));
    assertEquals(303, thePortal().as(Who.NOBODY).get("/thesaurus/xylotheque").status());
    assertFalse(thePortal().as(Who.NOBODY).get("/thesaurus.ttl").text().contains("xylotheque"));
    assertFalse(thePortal().as(Who.NOBODY).get("/thesaurus/collections").text().contains(word));
    assertTrue(thePortal().as(Who.REVIEWER).get("/thesaurus/candidats").text().contains(word));
    assertEquals(303, gesture("/thesaurus/candidats", Form.of("notion", "xylotheque")).status());
    assertEquals(200, thePortal().as(Who.NOBODY).get("/thesaurus/xylotheque").status());
    assertEquals(
        422,
        thePortal()
            .as(Who.REFERENT)
            .post("/thesaurus/proposer", Form.of("libelle", word))
            .status());

    // A word that no sheet holds finds the sheets of the concept that takes it.
    String subject = "convention";
    assertEquals(List.of(), thePortal().found(Who.NOBODY, "zygomorphie"));
    Form renamed = given(subject);
    assertEquals(303, gesture("/thesaurus/" + subject + "/modifier", synonym(renamed)).status());
    Patience.until(
        "the sheets are found by the new word",
        Duration.ofSeconds(30),
        () -> !thePortal().found(Who.NOBODY, "zygomorphie").isEmpty());
    assertTrue(
        thePortal().as(Who.NOBODY).get("/thesaurus/" + subject).text().contains("zygomorphie"));

    // What the first writer read is no longer what there is.
    assertEquals(409, gesture("/thesaurus/" + subject + "/modifier", renamed).status());

    Form replace = Form.of("version", version("xylotheque"), "remplacement", "Collections");
    assertEquals(303, gesture("/thesaurus/xylotheque/deprecier", replace).status());
    Answer old = thePortal().as(Who.NOBODY).get("/thesaurus/xylotheque");
    assertEquals(200, old.status());
    assertTrue(old.text().contains("href=\"/thesaurus/collections\""), old.text());
    String turtle = thePortal().as(Who.NOBODY).get("/thesaurus/xylotheque.ttl").text();
    assertTrue(turtle.contains("owl:deprecated true"), turtle);
    assertTrue(turtle.contains("dct:isReplacedBy"), turtle);
  }

  private static Form synonym(Form form) {
    String before =
        form.fields().stream()
            .filter(f -> f.name().equals("synonymes"))
            .findFirst()
            .orElseThrow()
            .value();
    return form.but("synonymes", before + "\nzygomorphie");
  }

  @Test
  default void what_is_typed_wrong_is_given_back_with_its_reason() {
    Answer answer =
        thePortal()
            .as(Who.REFERENT)
            .post(
                "/thesaurus/proposer",
                Form.of("libelle", "<b>gras</b>", "rattachement", "colection", "definition", "é"));
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("&lt;b>gras") || answer.text().contains("&lt;b&gt;gras"));
    assertTrue(answer.text().contains("value=\"colection\""));
    assertTrue(answer.text().contains("href=\"#c-libelle\""));
    assertTrue(answer.text().contains("href=\"#c-rattachement\""));
  }

  @Test
  default void hidden_labels_are_in_no_page_but_in_the_exports() {
    Form added = given("rfid").but("formes-cachees", "qwzfantome");
    assertEquals(303, gesture("/thesaurus/rfid/modifier", added).status());
    for (Who who : Who.values()) {
      Browser browser = thePortal().as(who);
      for (String path : List.of("/thesaurus/rfid", "/thesaurus?lettre=r", "/thesaurus?q=rfid")) {
        assertFalse(browser.get(path).text().contains("qwzfantome"), who + " " + path);
      }
    }
    Browser keeper = thePortal().as(Who.COORDINATOR);
    assertFalse(keeper.get("/thesaurus/rfid/modifier").text().contains("qwzfantome"));
    assertTrue(keeper.get("/thesaurus?q=qwzfantome").text().contains("href=\"/thesaurus/rfid\""));
    String turtle = thePortal().as(Who.NOBODY).get("/thesaurus.ttl").text();
    assertTrue(turtle.contains("qwzfantome"));
    for (Concept concept : ShippedThesaurus.read()) {
      for (Concept.Label label : concept.hiddenLabels()) {
        assertTrue(turtle.contains("\"" + label.text() + "\"@fr"), label.text());
        String page = keeper.get("/thesaurus/" + concept.id()).text();
        assertFalse(page.contains("<dd>" + label.text() + "</dd>"), concept.id());
      }
    }
  }

  @Test
  default void an_export_is_not_sent_twice_and_the_form_is_chosen_by_who_asks() {
    Browser nobody = thePortal().as(Who.NOBODY);
    for (String path : List.of("/thesaurus.ttl", "/thesaurus/desherbage.jsonld")) {
      Answer first = nobody.get(path);
      String tag = first.header("ETag");
      assertEquals(304, nobody.get(path, "If-None-Match", tag).status());
      assertEquals(
          304, nobody.get(path, "If-Modified-Since", first.header("Last-Modified")).status());
      assertEquals(200, nobody.get(path, "If-None-Match", "\"other\"").status());
      assertEquals(200, nobody.get(path, "If-Modified-Since", "yesterday").status());
    }
    String concept = "/thesaurus/desherbage";
    assertTrue(nobody.get(concept).header("Content-Type").startsWith("text/html"));
    assertTrue(
        nobody
            .get(concept, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .header("Content-Type")
            .startsWith("text/html"));
    assertTrue(
        nobody
            .get(concept, "Accept", "text/turtle")
            .header("Content-Type")
            .startsWith("text/turtle"));
    assertTrue(nobody.get(concept, "Accept", "application/ld+json").json().containsKey("@graph"));
  }

  @Test
  default void a_file_is_tried_then_taken_over() {
    byte[] file =
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <http://data.example/ark/1> a skos:Concept ; skos:prefLabel "Ludomobile"@fr ;
          skos:broader <https://elsewhere.example/thesaurus/collections> .
        <http://data.example/ark/2> a skos:Concept ; skos:prefLabel "Only English"@en .
        """
            .getBytes(StandardCharsets.UTF_8);
    Answer tried = gesture("/thesaurus/importer", Form.of().withFile("a.ttl", file));
    assertEquals(200, tried.status(), tried::toString);
    assertTrue(tried.text().contains("Ludomobile"));
    assertEquals(404, thePortal().as(Who.ADMIN).get("/thesaurus/ludomobile").status());
    String hash = tried.find("name=\"empreinte\" value=\"([0-9a-f]+)\"");
    String state = tried.find("name=\"etat\" value=\"(\\d+)\"");
    Answer stale =
        gesture("/thesaurus/importer/confirmer", Form.of("empreinte", hash, "etat", "0"));
    assertTrue(stale.text().contains("name=\"empreinte\""), stale::toString);
    Answer done =
        gesture("/thesaurus/importer/confirmer", Form.of("empreinte", hash, "etat", state));
    assertEquals(200, done.status());
    assertEquals(200, thePortal().as(Who.ADMIN).get("/thesaurus/ludomobile").status());
    assertEquals(
        422,
        gesture("/thesaurus/importer/confirmer", Form.of("empreinte", hash, "etat", state))
            .status());
  }

  @Test
  default void a_hostile_file_is_refused_with_its_reason() {
    String entity =
        "<?xml version=\"1.0\"?>\n%s<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n"
            + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\"><skos:Concept"
            + " rdf:about=\"http://a.example/1\"><skos:prefLabel"
            + " xml:lang=\"fr\">&e;</skos:prefLabel></skos:Concept></rdf:RDF>";
    for (String comment : List.of("", "<!--" + "x".repeat(9_000) + "-->\n")) {
      byte[] file = entity.formatted(comment).getBytes(StandardCharsets.UTF_8);
      Answer answer = gesture("/thesaurus/importer", Form.of().withFile("a.rdf", file));
      assertEquals(422, answer.status());
      assertFalse(answer.text().contains("root:"), answer::toString);
    }
    Answer malformed =
        gesture(
            "/thesaurus/importer",
            Form.of().withFile("a.ttl", "\n\n<a> <b> \"".getBytes(StandardCharsets.UTF_8)));
    assertEquals(422, malformed.status());
    assertTrue(malformed.text().contains("ligne\u00a03") || malformed.text().contains("ligne 3"));
    Answer large = gesture("/thesaurus/importer", Form.of().withFile("a.ttl", new byte[5_000_001]));
    assertEquals(422, large.status());
  }
}

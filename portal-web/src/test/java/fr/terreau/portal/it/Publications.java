package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.it.Depositor.Draft;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From a draft to what readers find. */
interface Publications extends AgainstPortal {

  @Test
  default void what_a_reviewer_publishes_is_found_within_two_seconds() {
    Depositor reviewer = thePortal().depositor(Who.REVIEWER);
    Duration fastest =
        Stream.of("aquamanile", "bathyscaphe", "chrysanthème")
            .map(
                word -> {
                  Form form = Depositor.complete("Un fonds de " + word, "PUBLIC");
                  String code = reviewer.publish(form);
                  assertTrue(code.matches("AURA-VISI-\\d{4}"), code);
                  Duration wait =
                      Patience.until(
                          code + " is found",
                          Duration.ofSeconds(20),
                          () -> thePortal().found(Who.NOBODY, word).contains(code));
                  System.Logger log = System.getLogger(Publications.class.getName());
                  log.log(System.Logger.Level.INFO, "found after " + wait.toMillis() + " ms");
                  return wait;
                })
            .min(Duration::compareTo)
            .orElseThrow();
    assertTrue(fastest.toMillis() < 2000, fastest::toString);
  }

  @Test
  default void the_words_of_a_file_lead_to_its_page() {
    Depositor reviewer = thePortal().depositor(Who.REVIEWER);
    Form form = Depositor.complete("Une fiche avec un document", "RESEAU");
    Draft draft = reviewer.start(form);
    byte[] file = "Le zéphyr souffle sur la girouette.".getBytes(StandardCharsets.UTF_8);
    assertEquals(204, reviewer.transfer(draft, "vents.txt", file).status());
    assertEquals(303, reviewer.press("publier", draft, form).status());
    Patience.until(
        "the words of the file are found",
        Duration.ofSeconds(30),
        () ->
            thePortal().search(Who.REFERENT, "girouette").toString().contains("girouette</mark>"));
    assertFalse(
        thePortal().search(Who.NOBODY, "girouette").toString().contains("zéphyr"),
        "but not by who may not read the sheet");
  }

  @Test
  default void a_sheet_that_lacks_something_is_not_published() {
    Depositor reviewer = thePortal().depositor(Who.REVIEWER);
    Form form = Form.of("title", "Il manque tout", "practiceType", "VISITE");
    Draft draft = reviewer.start(form);
    Answer answer = reviewer.press("publier", draft, form);
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("erreur"));
    assertTrue(answer.text().contains("value=\"Il manque tout\""));
    assertTrue(answer.text().contains("href=\"#c-details.themes\""), "the very field is named");
  }

  @Test
  default void a_referent_proposes_and_a_reviewer_of_the_same_house_publishes() {
    Depositor referent = thePortal().depositor(Who.REFERENT);
    Form form = Depositor.complete("Une proposition de la Loire", "PUBLIC");
    Draft draft = referent.start(form);
    assertEquals(403, referent.press("publier", draft, form).status());
    assertEquals("/compte", referent.press("proposer", draft, form).header("Location"));
    assertEquals(403, thePortal().as(Who.REVIEWER).get(draft.editUrl()).status());
    try (Browser browser = newReviewerOf("md-42", "relecture.loire@demo.example")) {
      assertTrue(browser.get("/compte").text().contains("Une proposition de la Loire"));
      Depositor reviewer = new Depositor(browser);
      Answer given = reviewer.press("corriger", draft, form);
      assertEquals(303, given.status(), given::toString);
      assertTrue(referent.browser().get("/compte").text().contains("Une proposition de la Loire"));
      assertEquals("/compte", referent.press("proposer", draft, form).header("Location"));
      Answer published = reviewer.press("publier", draft, form);
      assertEquals(303, published.status(), published::toString);
      String code = Depositor.code(published);
      assertEquals(
          "md-42",
          thePortal().as(Who.NOBODY).get("/api/v1/practices/" + code).json().getString("producer"));
      assertEquals(200, thePortal().as(Who.NOBODY).get(published.header("Location")).status());
    }
  }

  /** An administrator adds an account and hands the link over; its owner chooses a password. */
  private Browser newReviewerOf(String organisation, String email) {
    Answer added =
        thePortal()
            .as(Who.ADMIN)
            .post(
                "/administration/comptes",
                Form.of(
                    "nom",
                    "Relecture de la Loire (fictif)",
                    "courriel",
                    email,
                    "organisation",
                    organisation,
                    "role",
                    "RELECTEUR_MD"));
    assertEquals(200, added.status(), added::toString);
    String token = added.find("/mot-de-passe\\?jeton=([\\w-]+)");
    Browser browser = new Browser(thePortal().address());
    assertTrue(browser.get("/mot-de-passe?jeton=" + token).text().contains(email));
    Form chosen = Form.of("jeton", token, "motdepasse", "trop court", "confirmation", "trop court");
    assertEquals(422, browser.post("/mot-de-passe", chosen).status());
    String password = "un mot de passe assez long";
    chosen = chosen.but("motdepasse", password).but("confirmation", password);
    assertEquals(303, browser.post("/mot-de-passe", chosen).status());
    assertEquals(422, browser.post("/mot-de-passe", chosen).status(), "the link works once");
    return browser;
  }
}

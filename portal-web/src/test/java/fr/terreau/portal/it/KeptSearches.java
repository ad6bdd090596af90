package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Searches that people keep: found, told, changed and stopped by their owners alone. */
interface KeptSearches extends AgainstPortal {

  String LIST = "/compte/alertes";

  /** Keeps a search and answers its identifier. */
  private String keep(Who who, String question) {
    Answer page = thePortal().as(who).get("/alertes/nouvelle?" + question);
    assertEquals(200, page.status(), page::toString);
    String written = page.find("name=\"question\" value=\"([^\"]+)\"").replace("&amp;", "&");
    Answer kept =
        thePortal()
            .as(who)
            .post("/alertes", Form.of("question", written, "nom", "", "rythme", "AT_ONCE"));
    assertEquals(303, kept.status(), kept::toString);
    String place = kept.header("Location");
    assertTrue(place.startsWith(LIST + "?etat=gardee#al-"), place);
    return place.substring(place.indexOf('#') + 1);
  }

  private Answer change(Who who, String id, String... fields) {
    return thePortal().as(who).post(LIST + "/" + id, Form.of(fields));
  }

  /** What stands in the account for one kept search. */
  private String section(Who who, String id) {
    String page = thePortal().as(who).get(LIST).text();
    int start = page.indexOf("<section id=\"" + id + "\"");
    return start < 0 ? "" : page.substring(start, page.indexOf("</section>", start));
  }

  @Test
  default void what_is_published_waits_for_those_who_may_read_it() {
    String word = "héliogravure";
    String referent = keep(Who.REFERENT, "q=" + word);
    String coordinator = keep(Who.COORDINATOR, "q=" + word + "&type=VISITE");
    String other = keep(Who.COORDINATOR, "q=" + word + "&type=CONVENTION");
    Depositor reviewer = thePortal().depositor(Who.REVIEWER);
    reviewer.publish(Depositor.complete("Une " + word + " pour tous", "PUBLIC"));
    reviewer.publish(Depositor.complete("Une " + word + " d’ici", "MD"));
    Patience.until(
        "both wait for the coordinator",
        Duration.ofSeconds(30),
        () -> section(Who.COORDINATOR, coordinator).contains("d’ici"));
    assertTrue(section(Who.COORDINATOR, coordinator).contains("2 nouvelles réponses"));
    assertTrue(section(Who.REFERENT, referent).contains("1 nouvelle réponse"));
    assertTrue(section(Who.REFERENT, referent).contains("pour tous"));
    assertFalse(section(Who.REFERENT, referent).contains("d’ici"), "of another department");
    assertFalse(section(Who.COORDINATOR, other).contains("réponse"), "of another type");
    assertEquals(303, change(Who.REFERENT, referent, "action", "vu").status());
    assertFalse(section(Who.REFERENT, referent).contains("pour tous"));
    assertTrue(section(Who.COORDINATOR, coordinator).contains("pour tous"));
    for (String id : List.of(coordinator, other)) {
      assertEquals(303, change(Who.COORDINATOR, id, "action", "supprimer").status());
    }
    assertEquals(303, change(Who.REFERENT, referent, "action", "supprimer").status());
  }

  @Test
  default void a_visitor_signs_in_and_comes_back_with_everything() {
    try (Browser browser = thePortal().newBrowser(Who.NOBODY)) {
      String question = "/alertes/nouvelle?q=pr%C3%AAt&type=CONVENTION&scale=EPCI";
      String target = browser.get(question).header("Location");
      assertTrue(target.startsWith("/connexion?retour="), target);
      String back =
          browser
              .get(target)
              .find("action=\"/connexion\"[\\s\\S]*?name=\"retour\" value=\"([^\"]+)\"")
              .replace("&amp;", "&");
      assertEquals(question, back);
      Answer signedIn =
          browser.post(
              "/connexion",
              Form.of(
                  "courriel", Who.REFERENT.email(), "motdepasse", Who.PASSWORD, "retour", back));
      assertEquals(question, signedIn.header("Location"));
      String page = browser.get(question).text();
      assertTrue(page.contains("« prêt »"), page);
      assertTrue(page.contains("Convention"), page);
      assertTrue(page.contains("value=\"q=pr%C3%AAt&amp;scale=EPCI&amp;type=CONVENTION\""), page);
    }
  }

  @Test
  default void the_same_search_is_kept_once_whatever_its_address() {
    String id = keep(Who.REVIEWER, "q=navette&type=VISITE&type=CONVENTION");
    Answer again =
        thePortal()
            .as(Who.REVIEWER)
            .get("/alertes/nouvelle?type=CONVENTION&q=+navette&page=3&type=VISITE&tri=recentes");
    assertTrue(again.text().contains("href=\"" + LIST + "#" + id + "\""), again::toString);
    Answer twice =
        thePortal()
            .as(Who.REVIEWER)
            .post(
                "/alertes",
                Form.of("question", "type=VISITE&q=navette&type=CONVENTION", "rythme", "DAILY"));
    assertEquals(LIST + "?etat=deja#" + id, twice.header("Location"));
    assertEquals(303, change(Who.REVIEWER, id, "action", "supprimer").status());
    assertEquals("", section(Who.REVIEWER, id));
  }

  @Test
  default void another_ones_search_does_not_exist() {
    String id = keep(Who.REVIEWER, "q=secret");
    for (Who who : List.of(Who.REFERENT, Who.COORDINATOR, Who.ADMIN)) {
      for (String action : List.of("enregistrer", "pause", "reprendre", "vu", "supprimer")) {
        Answer answer = change(who, id, "action", action, "nom", "Volé", "rythme", "NONE");
        assertEquals(404, answer.status(), action + " by " + who);
      }
      assertEquals("", section(who, id));
    }
    assertEquals(403, change(Who.NOBODY, id, "action", "supprimer").status());
    assertEquals(
        403, thePortal().as(Who.NOBODY).post("/alertes", Form.of("question", "q=")).status());
    assertTrue(section(Who.REVIEWER, id).contains("secret"));
    assertEquals(404, change(Who.REVIEWER, "al-inconnue", "action", "vu").status());
    assertEquals(400, change(Who.REVIEWER, id, "action", "autre").status());
    assertEquals(400, change(Who.REVIEWER, id, "action", "enregistrer", "rythme", "x").status());
    assertEquals(303, change(Who.REVIEWER, id, "action", "supprimer").status());
  }

  @Test
  default void a_search_is_renamed_paused_and_resumed() {
    String id = keep(Who.REVIEWER, "q=mobilier");
    change(
        Who.REVIEWER,
        id,
        "action",
        "enregistrer",
        "nom",
        "Tout <b>le</b> mobilier",
        "rythme",
        "WEEKLY");
    String section = section(Who.REVIEWER, id);
    assertTrue(section.contains("Tout &lt;b>le&lt;/b> mobilier"), section);
    assertTrue(section.contains("value=\"WEEKLY\" selected"), section);
    change(Who.REVIEWER, id, "action", "pause");
    assertTrue(section(Who.REVIEWER, id).contains("En pause"));
    change(Who.REVIEWER, id, "action", "reprendre");
    assertFalse(section(Who.REVIEWER, id).contains("En pause"));
    assertEquals(303, change(Who.REVIEWER, id, "action", "supprimer").status());
  }

  @Test
  default void a_question_that_is_too_long_is_refused_in_words() {
    Answer answer =
        thePortal()
            .as(Who.REVIEWER)
            .post("/alertes", Form.of("question", "q=" + "%E2%80%99".repeat(1000)));
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("trop longue"), answer::toString);
  }

  @Test
  default void a_link_that_stops_messages_must_be_known() {
    String guess = "/alertes/arret/" + "x".repeat(32);
    assertEquals(404, thePortal().as(Who.NOBODY).get(guess).status());
    Answer stopped =
        thePortal()
            .as(Who.NOBODY)
            .send(
                "POST",
                guess,
                BodyPublishers.ofString("List-Unsubscribe=One-Click"),
                "Content-Type",
                "application/x-www-form-urlencoded");
    assertEquals(404, stopped.status(), "no page of the portal is asked for, but a secret is");
  }
}

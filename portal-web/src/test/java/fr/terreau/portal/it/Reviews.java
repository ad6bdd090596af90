package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.it.Depositor.Draft;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a proposal over a refusal to a publication, and what becomes of a sheet. */
interface Reviews extends AgainstPortal {

  /** A sheet of a type that the form asks little about. */
  private static Form policy(String title) {
    return Depositor.complete(title, "PUBLIC")
        .but("type", "POLDOC")
        .with("d.policyScope", "EPCI")
        .with("d.policyDocument", "PLAN_DESHERBAGE")
        .with("d.period.start", "2024-01-01")
        .with("d.period.end", "2026-12-31")
        .with("d.nextReview", "2026-06-01");
  }

  private static String thread(String reference) {
    return "/pratiques/" + reference + "/relecture";
  }

  private Answer say(Who who, String reference, String... fields) {
    return thePortal().as(who).post(thread(reference), Form.of(fields));
  }

  private String version(Who who, String reference) {
    return thePortal().as(who).get(thread(reference)).find("name=\"version\" value=\"(\\d+)\"");
  }

  @Test
  default void a_refusal_with_words_is_answered_by_a_correction_and_a_publication() {
    Depositor referent = thePortal().depositor(Who.REFERENT);
    Form form = policy("Une charte à relire");
    Draft draft = referent.start(form);
    assertEquals("/compte", referent.press("proposer", draft, form).header("Location"));
    String before = thePortal().as(Who.COORDINATOR).get("/compte").text();
    assertTrue(before.contains("href=\"" + thread(draft.id()) + "\""), "the reviewer finds it");
    assertEquals(403, thePortal().as(Who.REVIEWER).get(thread(draft.id())).status(), "not theirs");
    assertEquals(403, say(Who.REVIEWER, draft.id(), "action", "publier").status());
    assertEquals(403, say(Who.REFERENT, draft.id(), "action", "publier").status());
    assertEquals(403, say(Who.REFERENT, draft.id(), "action", "demander", "mots", "Moi").status());

    assertEquals(422, say(Who.COORDINATOR, draft.id(), "action", "demander", "mots", " ").status());
    Answer refusal =
        say(Who.COORDINATOR, draft.id(), "action", "demander", "mots", "Précisez l’année, svp.");
    assertEquals(303, refusal.status(), refusal::toString);
    for (String place : List.of("/compte", draft.editUrl(), thread(draft.id()))) {
      String seen = thePortal().as(Who.REFERENT).get(place).text();
      assertTrue(seen.contains("Précisez l’année, svp."), place);
      assertTrue(seen.contains("À corriger"), place);
    }

    int read = Integer.parseInt(version(Who.REFERENT, draft.id()));
    Draft again = new Draft(draft.id(), read);
    Form corrected = form.but("title", "Une charte relue de 2024");
    assertEquals(200, referent.autosave(again, corrected).status());
    assertEquals(
        303, say(Who.REFERENT, draft.id(), "action", "proposer", "mots", "C’est fait.").status());
    String stale = String.valueOf(read);
    assertTrue(
        say(Who.COORDINATOR, draft.id(), "action", "publier", "version", stale)
            .header("Location")
            .endsWith("?etat=depasse"),
        "what was not read is not published");
    String current = version(Who.COORDINATOR, draft.id());
    Answer published = say(Who.COORDINATOR, draft.id(), "action", "publier", "version", current);
    assertEquals(303, published.status(), published::toString);
    String code = Depositor.code(published);
    Answer twice = say(Who.ADMIN, code, "action", "publier", "version", current);
    assertTrue(twice.header("Location").endsWith("?etat=depasse"), twice::toString);
    JsonObject sheet = thePortal().as(Who.NOBODY).get("/api/v1/practices/" + code).json();
    assertEquals(1, sheet.getInt("revision"));
    assertEquals("Une charte relue de 2024", sheet.getString("title"));
    List<String> steps =
        thePortal().as(Who.REFERENT).get(thread(code)).findAll("id=\"etape-\\d+\"><h3>([^<]+)");
    assertEquals(
        List.of(
            "Proposée à la relecture", "Correction demandée", "Proposée à la relecture", "Publiée"),
        steps);
    assertEquals(403, say(Who.REFERENT, code, "action", "retirer", "motif", "Non").status());
    assertEquals(422, say(Who.COORDINATOR, code, "action", "retirer").status());
    assertEquals(303, say(Who.COORDINATOR, code, "action", "archiver").status());
    Patience.until(
        "an archived sheet is no longer found",
        Duration.ofSeconds(20),
        () -> !thePortal().found(Who.NOBODY, "charte relue").contains(code));
    assertEquals(200, thePortal().as(Who.NOBODY).get(published.header("Location")).status());
    assertEquals(
        303, say(Who.COORDINATOR, code, "action", "retirer", "motif", "Droit d’image").status());
    assertEquals(410, thePortal().as(Who.NOBODY).get(published.header("Location")).status());
    assertEquals(303, say(Who.COORDINATOR, code, "action", "remettre").status());
    assertEquals(200, thePortal().as(Who.NOBODY).get(published.header("Location")).status());
    assertEquals(400, say(Who.COORDINATOR, code, "action", "inconnu").status());
  }

  @Test
  default void where_nobody_reviews_a_referent_publishes_alone() {
    Depositor referent = thePortal().depositor(Who.REFERENT);
    Form form = policy("Une charte sans relecture");
    Draft draft = referent.start(form);
    assertFalse(referent.browser().get(draft.editUrl()).text().contains("value=\"publier\""));
    assertEquals(403, referent.press("publier", draft, form).status());
    choose(Who.REVIEWER, "md-42", true);
    assertEquals(403, referent.press("publier", draft, form).status(), "not theirs to choose");
    choose(Who.COORDINATOR, "md-42", true);
    try {
      assertTrue(referent.browser().get(draft.editUrl()).text().contains("value=\"publier\""));
      Answer published = referent.press("publier", draft, form);
      assertEquals(303, published.status(), published::toString);
      String code = Depositor.code(published);
      assertEquals(200, thePortal().as(Who.NOBODY).get("/api/v1/practices/" + code).status());
      assertEquals(403, referent.browser().get("/pratiques/AURA-CONV-0001/modifier").status());
    } finally {
      choose(Who.COORDINATOR, "md-42", false);
    }
    Draft next = referent.start(form);
    assertEquals(403, referent.press("publier", next, form).status());
  }

  private void choose(Who who, String organisation, boolean without) {
    Form form = Form.of("organisation", organisation);
    Answer answer =
        thePortal()
            .as(who)
            .post(
                "/organisations-reglages",
                without ? form.with("sans-relecture", organisation) : form);
    assertEquals(303, answer.status(), answer::toString);
  }

  @Test
  default void a_chain_of_three_keeps_its_sources() {
    String first = thePortal().depositor(Who.REVIEWER).publish(policy("Une charte qui fait école"));
    String second = adapted(first, "Une charte adaptée");
    String third = adapted(second, "Une charte adaptée deux fois");
    JsonObject last = thePortal().as(Who.NOBODY).get("/api/v1/practices/" + third).json();
    assertEquals(List.of("ADAPTE_DE " + second), relations(last));
    assertTrue(
        last.getJsonArray("sources").toString().contains(second), "the source is named in words");
    assertTrue(last.getJsonArray("sources").toString().contains(first), "and the first one too");
    assertEquals(
        List.of("ADAPTE_DE " + first),
        relations(thePortal().as(Who.NOBODY).get("/api/v1/practices/" + second).json()));
  }

  private static List<String> relations(JsonObject sheet) {
    return sheet.getJsonArray("relations").stream()
        .map(JsonValue::asJsonObject)
        .map(relation -> relation.getString("kind") + " " + relation.getString("ref"))
        .toList();
  }

  /** Starts from a sheet, changes it with a form that says nothing of the source, publishes. */
  private String adapted(String code, String title) {
    Answer started =
        thePortal().as(Who.COORDINATOR).post("/pratiques/" + code + "/adapter", Form.of());
    assertEquals(303, started.status(), started::toString);
    String id = started.header("Location").split("/", -1)[2];
    assertTrue(id.startsWith("p-"), id);
    Depositor coordinator = thePortal().depositor(Who.COORDINATOR);
    Draft draft = new Draft(id, Integer.parseInt(version(Who.COORDINATOR, id)));
    Answer published =
        coordinator.press("publier", draft, policy(title).but("producer", "aura-livre-lecture"));
    assertEquals(303, published.status(), published::toString);
    return Depositor.code(published);
  }

  @Test
  default void only_who_may_read_a_sheet_starts_from_it() {
    for (Who who : List.of(Who.REFERENT, Who.REVIEWER)) {
      Answer answer =
          thePortal()
              .as(who)
              .post("/pratiques/" + DemoFolder.OF_ONE_DEPARTMENT + "/adapter", Form.of());
      assertEquals(who == Who.REVIEWER ? 303 : 403, answer.status());
    }
    assertEquals(
        403,
        thePortal()
            .as(Who.NOBODY)
            .post("/pratiques/" + DemoFolder.OPEN + "/adapter", Form.of())
            .status());
    assertEquals(
        404,
        thePortal().as(Who.REFERENT).post("/pratiques/AURA-CONV-9999/adapter", Form.of()).status());
  }

  @Test
  default void what_is_due_is_told_without_what_may_not_be_read() {
    String reviewer = thePortal().as(Who.REVIEWER).get("/echeances?mois=24").text();
    String referent = thePortal().as(Who.REFERENT).get("/echeances?mois=24").text();
    assertTrue(reviewer.contains("/pratiques/AURA-"), "something is due");
    assertTrue(reviewer.contains(DemoFolder.WORD_OF_ONE_DEPARTMENT));
    assertFalse(referent.contains(DemoFolder.WORD_OF_ONE_DEPARTMENT));
    assertEquals(
        200, thePortal().as(Who.REFERENT).get("/echeances?mois=x").status(), "a wrong horizon");
  }
}

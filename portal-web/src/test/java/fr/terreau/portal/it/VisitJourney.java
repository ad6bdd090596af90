package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A visit from its preparation to the end of its follow-ups, without scripts. */
interface VisitJourney extends AgainstPortal {

  String GUIDE = "AURA-VISI-0002";

  private Answer prepare(Browser referent, String library, String date) {
    return referent.post(
        "/visites/nouvelle",
        Form.of(
            "guide",
            GUIDE,
            "bibliotheque",
            library,
            "commune",
            "Feurs",
            "rcr",
            "",
            "date",
            date,
            "visibilite",
            "MD"));
  }

  /** The address of a visit that was just prepared. */
  private String prepared(Browser referent, String library, String date) {
    Answer answer = prepare(referent, library, date);
    assertEquals(303, answer.status(), answer::toString);
    return answer.header("Location").replace("/modifier", "");
  }

  private static Form form(Browser referent, String visit) {
    return SentBack.of(referent.get(visit + "/modifier"), visit + "/modifier");
  }

  private static Answer save(Browser referent, String visit, Form form) {
    return referent.post(visit + "/modifier", form.with("action", "enregistrer"));
  }

  private static Answer move(Browser referent, String visit, String to) {
    return referent.post(visit + "/etat", Form.of("etat", to));
  }

  /** The name of the field of a question, found by its words. */
  private static String question(Browser referent, String visit, String wording) {
    return referent
        .get(visit + "/modifier")
        .find("id=\"c-(r-\\d+)\"[^>]*><legend class=\"vh\">" + wording);
  }

  @Test
  default void a_visit_begins_with_a_guide_a_library_and_a_day() {
    Browser referent = thePortal().as(Who.REFERENT);
    Answer wrong =
        referent.post(
            "/visites/nouvelle",
            Form.of("guide", "", "bibliotheque", "Gardée", "commune", "saint", "date", "hier"));
    assertEquals(422, wrong.status());
    assertTrue(wrong.text().contains("Choisissez le guide à suivre."));
    assertTrue(wrong.text().contains("Plusieurs communes correspondent"));
    assertTrue(wrong.text().contains("name=\"commune-choisie\""));
    assertTrue(
        wrong.text().contains("value=\"Gardée\"") && wrong.text().contains("value=\"hier\""));
    Answer elsewhere =
        referent.post(
            "/visites/nouvelle",
            Form.of(
                "guide",
                "AURA-CONV-0001",
                "bibliotheque",
                "x",
                "commune",
                "42094",
                "date",
                "2026-01-05"));
    assertEquals(422, elsewhere.status());
    String visit = prepared(referent, "Médiathèque du départ", "2026-01-05");
    assertTrue(referent.get("/visites?q=depart").text().contains("href=\"" + visit + "\""));
    assertTrue(referent.get(visit).text().contains("Feurs (42094)"));
  }

  @Test
  default void what_is_wrong_is_said_at_its_question_and_the_rest_is_kept() {
    Browser referent = thePortal().as(Who.REFERENT);
    String visit = prepared(referent, "Médiathèque des fautes", "2026-01-06");
    String area = question(referent, visit, "Surface ouverte au public");
    String state = question(referent, visit, "État des collections");
    Form form = form(referent, visit);
    Answer wrong =
        save(
            referent,
            visit,
            form.but(area, "<b>grande</b>")
                .but(state, "4")
                .but(state + "-note", "rayons clairs")
                .but("points-forts", "Bel accueil")
                .but("interlocuteurs", "Madame Untel"));
    assertEquals(422, wrong.status());
    assertTrue(wrong.text().contains("href=\"#c-" + area + "\""), "the summary leads there");
    assertTrue(SentBack.words(wrong.text()).contains("value=\"<b>grande</b>\""));
    assertFalse(wrong.text().contains("<b>grande</b>"), "words stay words");
    assertTrue(wrong.text().contains("Écrivez une fonction, pas un nom"));
    Answer report = referent.get(visit);
    assertTrue(report.text().contains("4 sur 5") && report.text().contains("rayons clairs"));
    assertTrue(report.text().contains("Bel accueil"));
    assertFalse(report.text().contains("Untel"));
    Form again = SentBack.of(wrong, visit + "/modifier");
    Answer right =
        save(referent, visit, again.but(area, "1 250,5").but("interlocuteurs", "Responsable"));
    assertEquals(303, right.status(), right::toString);
    String said = referent.get(visit).text();
    assertTrue(said.replaceAll("[\\u00a0\\u202f]", " ").contains("1 250,5 m²"), said);
  }

  @Test
  default void a_visit_goes_through_its_life() {
    Browser referent = thePortal().as(Who.REFERENT);
    String visit = prepared(referent, "Médiathèque de la vie", "2026-01-07");
    assertEquals(303, move(referent, visit, "REALISEE").status());
    Answer tooSoon = move(referent, visit, "CR_ENVOYE");
    assertEquals(422, tooSoon.status());
    assertTrue(tooSoon.text().contains("À renseigner avant l’envoi du compte rendu"));
    Form form = form(referent, visit);
    for (Form.Field field : form.fields()) {
      if (field.name().matches("r-\\d+-absent")) {
        form = form.but(field.name(), "NON_ABORDE");
      }
    }
    form = form.but("suite-0", "Envoyer le modèle").but("suite-0-echeance", "2026-02-01");
    assertEquals(303, save(referent, visit, form).status());
    assertEquals(303, move(referent, visit, "CR_ENVOYE").status());
    Answer open = move(referent, visit, "CLOSE");
    assertEquals(422, open.status());
    assertTrue(open.text().contains("1 suite est encore ouverte"));
    assertTrue(referent.get("/visites/suites").text().contains("Envoyer le modèle"));
    form = form(referent, visit).but("suite-0-etat", "FAIT");
    assertEquals(303, save(referent, visit, form).status());
    assertEquals(303, move(referent, visit, "CLOSE").status());
    assertTrue(referent.get(visit).text().contains("<span class=\"etat\">Close</span>"));
    assertFalse(referent.get("/visites/suites").text().contains("Envoyer le modèle"));
  }

  @Test
  default void the_second_window_on_a_visit_is_told_of_the_first() {
    Browser referent = thePortal().as(Who.REFERENT);
    String visit = prepared(referent, "Médiathèque des fenêtres", "2026-01-08");
    Form read = form(referent, visit);
    assertEquals(303, save(referent, visit, read.but("points-forts", "Première")).status());
    Answer late = save(referent, visit, read.but("points-forts", "Seconde"));
    assertEquals(409, late.status());
    assertTrue(late.text().contains("Première") && late.text().contains("Seconde"));
    assertTrue(referent.get(visit).text().contains("Première"));
    Form resolved = SentBack.of(late, visit + "/modifier");
    assertEquals(303, save(referent, visit, resolved).status());
    assertTrue(referent.get(visit).text().contains("Seconde"));
  }

  @Test
  default void the_last_visit_proposes_its_answers_and_two_visits_stand_side_by_side() {
    Browser referent = thePortal().as(Who.REFERENT);
    String first = prepared(referent, "Médiathèque des deux", "2025-01-09");
    String training = question(referent, first, "Formations suivies");
    String hours = question(referent, first, "Heures d’ouverture");
    Form before = form(referent, first).but(training, "=conte").but(hours, "6");
    assertEquals(303, save(referent, first, before).status());
    String second = prepared(referent, "Médiathèque des deux", "2026-01-09");
    assertTrue(referent.get(second + "/modifier").text().contains("Reprendre cette réponse"));
    Form after = form(referent, second).but(hours, "8,5");
    String take = "reprendre-" + training.substring(2);
    assertEquals(303, referent.post(second + "/modifier", after.with("action", take)).status());
    assertTrue(referent.get(second).text().contains("<b>=conte</b>"));
    String id = first.substring(first.lastIndexOf('/') + 1);
    Answer compared = referent.get(second + "/comparer?avec=" + id);
    assertEquals(200, compared.status());
    assertTrue(compared.text().contains("En hausse de 2,5"), compared::toString);
    assertTrue(compared.text().contains("1 différence"));
    assertTrue(referent.get(second + "/visite.csv").text().contains("\"'=conte\""));
    assertEquals(404, referent.get(second + "/comparer?avec=vis-0001").status());
  }

  @Test
  default void another_library_neither_reads_nor_writes_it_unless_it_is_shared() {
    Browser referent = thePortal().as(Who.REFERENT);
    Browser other = thePortal().as(Who.REVIEWER);
    String visit = prepared(referent, "Médiathèque secrète", "2026-01-10");
    assertEquals(403, other.get(visit).status());
    assertEquals(403, save(other, visit, Form.of("points-forts", "pris")).status());
    assertEquals(403, move(other, visit, "REALISEE").status());
    assertFalse(other.get("/visites?q=secrete&perimetre=reseau").text().contains(visit));
    Browser nobody = thePortal().as(Who.NOBODY);
    assertEquals(403, save(nobody, visit, Form.of("points-forts", "pris")).status());
    Form form = form(referent, visit);
    assertEquals(303, save(referent, visit, form.but("visibilite", "PUBLIC")).status());
    assertEquals(403, other.get(visit).status(), "never for everybody");
    assertEquals(
        303, save(referent, visit, form(referent, visit).but("visibilite", "RESEAU")).status());
    assertEquals(200, other.get(visit).status());
    assertTrue(other.get("/visites?q=secrete&perimetre=reseau").text().contains(visit));
    assertFalse(other.get("/visites?q=secrete").text().contains(visit));
    assertEquals(403, other.get(visit + "/modifier").status());
    assertEquals(403, save(other, visit, Form.of("points-forts", "pris")).status());
    assertEquals(303, nobody.get(visit).status());
  }

  @Test
  default void a_new_revision_of_the_guide_leaves_the_answers_with_the_old_one() {
    Browser coordinator = thePortal().as(Who.ADMIN);
    Browser referent = thePortal().as(Who.REFERENT);
    String visit = prepared(referent, "Médiathèque de la version", "2026-01-11");
    String address = "/pratiques/" + GUIDE + "/modifier";
    Form sheet = SentBack.of(coordinator.get(address), address).but("version", "2.9");
    Answer published = coordinator.post(address, sheet.with("action", "publier"));
    assertEquals(303, published.status(), published::toString);
    Answer report = referent.get(visit);
    assertTrue(report.text().contains(", version 2.0"));
    assertTrue(report.text().contains("révisé depuis (version 2.9)"), report::toString);
    assertEquals(
        303, save(referent, visit, form(referent, visit).but("points-forts", "x")).status());
    assertTrue(referent.get(visit).text().contains(", version 2.0"));
    String next = prepared(referent, "Médiathèque de la version", "2026-02-11");
    assertTrue(referent.get(next).text().contains(", version 2.9"));
    assertTrue(referent.get(next).text().contains("/comparer?avec="));
  }
}

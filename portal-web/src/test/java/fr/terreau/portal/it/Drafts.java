package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.it.Depositor.Draft;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing a draft, with and without scripts. */
interface Drafts extends AgainstPortal {

  @Test
  default void a_draft_is_kept_from_its_first_field_on() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("Un premier mot");
    assertTrue(draft.id().startsWith("p-"));
    Answer form = author.browser().get(draft.editUrl());
    assertTrue(form.text().contains("value=\"Un premier mot\""));
    assertEquals("no-store", form.header("Cache-Control"));
    assertTrue(author.browser().get("/compte").text().contains("Un premier mot"));
    Draft next = Depositor.draft(author.autosave(draft, Form.of("title", "Deux mots")));
    assertEquals(draft.id(), next.id());
    assertTrue(next.version() > draft.version());
    Draft same = Depositor.draft(author.autosave(next, Form.of("title", "Deux mots")));
    assertEquals(next, same, "nothing new, no new version");
  }

  @Test
  default void nobody_else_reads_or_writes_a_draft() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("À moi seul");
    Depositor other = thePortal().depositor(Who.REVIEWER);
    assertEquals(403, other.browser().get(draft.editUrl()).status());
    assertEquals(403, other.autosave(draft, Form.of("title", "Pris")).status());
    assertEquals(403, other.beginTransfer(draft, "a.pdf", 10).status());
    assertEquals(403, other.browser().get("/pratiques/" + draft.id()).status());
    assertEquals(303, thePortal().as(Who.NOBODY).get(draft.editUrl()).status());
    assertTrue(author.browser().get(draft.editUrl()).text().contains("À moi seul"));
  }

  @Test
  default void the_second_window_is_told_of_the_first() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft read = author.start("Avant");
    assertEquals(200, author.autosave(read, Form.of("title", "Première fenêtre")).status());
    Answer silent = author.autosave(read, Form.of("title", "Seconde fenêtre"));
    assertEquals(409, silent.status());
    assertFalse(silent.json().getString("message").isBlank());
    Answer shown = author.press("enregistrer", read, Form.of("title", "Seconde fenêtre"));
    assertEquals(409, shown.status());
    assertTrue(shown.text().contains("Première fenêtre"), "what was kept");
    assertTrue(shown.text().contains("Seconde fenêtre"), "what was typed");
    assertTrue(author.browser().get(read.editUrl()).text().contains("value=\"Première fenêtre\""));
  }

  @Test
  default void the_second_window_chooses_question_by_question_and_loses_nothing() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft read = author.start(Form.of("title", "Avant", "practiceType", "REAMENAGEMENT"));
    Form first = Form.of("title", "Premier", "details.zones[0].name", "Presse", "context", "A");
    Draft theirs = Depositor.draft(author.autosave(read, first));
    Form second = Form.of("title", "Second", "details.zones[0].name", "Accueil", "context", "B");
    Answer shown = author.press("comparer", read, second);
    assertEquals(409, shown.status());
    for (String path : List.of("title", "details.zones", "context")) {
      assertTrue(shown.text().contains("name=\"garder-" + path + "\""), path);
    }
    assertTrue(shown.text().contains("Presse") && shown.text().contains("Accueil"));
    Form chosen =
        second
            .with("garder-title", "autre")
            .with("garder-details.zones", "mien")
            .with("garder-context", "mien");
    assertEquals(303, author.press("choisir", theirs, chosen).status());
    String kept = author.browser().get(read.editUrl()).text();
    assertTrue(kept.contains("value=\"Premier\""), "theirs");
    assertTrue(kept.contains("value=\"Accueil\""), "hers");
  }

  @Test
  default void rows_are_added_and_pasted_without_scripts_and_faults_stand_at_their_field() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start(Form.of("title", "Des zones", "practiceType", "REAMENAGEMENT"));
    Answer added = author.press("ajouter:details.zones", draft, Form.of("title", "Des zones"));
    assertEquals(303, added.status());
    assertTrue(added.header("Location").endsWith("#c-details.zones.0"), added::toString);
    String page = author.browser().get(draft.editUrl()).text();
    assertTrue(page.contains("name=\"details.zones[0].name\""));
    Draft now = new Draft(draft.id(), version(page));
    Form pasted =
        Form.of(
            "details.zones[0].name",
            "Presse",
            "coller-details.zones",
            "Jeunesse\t\t30\nAccueil\t\tenviron 9");
    Answer answer = author.press("coller:details.zones", now, pasted);
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("value=\"Presse\""));
    assertTrue(answer.text().contains("value=\"Jeunesse\""));
    assertTrue(answer.text().contains("Accueil\t\tenviron 9</textarea>"), "what was not read");
    Form wrong = Form.of("details.areaBefore", "environ 12", "practiceDate", "31/02/2025");
    Answer faulty =
        author.press("enregistrer", new Draft(draft.id(), version(answer.text())), wrong);
    assertEquals(422, faulty.status());
    for (String text : List.of("environ 12", "31/02/2025")) {
      assertTrue(faulty.text().contains("value=\"" + text + "\""), text);
    }
    assertTrue(faulty.text().contains("href=\"#c-details.areaBefore\""));
  }

  @Test
  default void hostile_answers_end_in_words_and_never_in_a_failure() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start(Form.of("title", "Hostile", "practiceType", "DIAGNOSTIC"));
    List<String> paths =
        List.of(
            "details.measures[999999999].value",
            "details.measures[0].indicator",
            "details.perimeter[0]",
            "details.sponsor",
            "details.period.start",
            "effort.hoursMin",
            "contributors[0].organization",
            "fromSession",
            "coller-details.measures",
            "territories",
            "subjects",
            "ouvrir");
    List<String> texts =
        List.of(
            "a\u0000b",
            "\u0007",
            "<script>alert(1)</script>",
            "👩🏽 🎉",
            "9".repeat(20_000),
            "-7",
            "\u202eabc",
            "12,5 %",
            "x".repeat(200_000),
            "31/02/2025",
            "\"';{}[]");
    for (String path : paths) {
      for (String text : texts) {
        Answer page = author.browser().get(draft.editUrl());
        Draft now = new Draft(draft.id(), version(page.text()));
        Form form = Form.of(path, text, "context", "À côté");
        Answer answer =
            author.press(path.startsWith("coller") ? path.replace('-', ':') : "choisir", now, form);
        assertTrue(List.of(303, 422).contains(answer.status()), path + " " + answer.status());
        assertFalse(answer.text().contains("<script>alert(1)"), path);
        assertTrue(author.browser().get(draft.editUrl()).text().contains("À côté"), path);
      }
    }
    assertEquals(200, author.browser().get(draft.editUrl() + "?ouvrir=%00%3Cscript%3E").status());
  }

  private static int version(String page) {
    return Integer.parseInt(page.replaceAll("(?s).*name=\"compteur\" value=\"(\\d+)\".*", "$1"));
  }

  @Test
  default void files_come_with_the_form_and_a_refused_one_does_not_harm_the_others() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("Avec des fichiers");
    Form form =
        Form.of("title", "Avec des fichiers", "context", "Ce qui fut tapé à côté")
            .withFile("grille.csv", text("commune;surface\nVals;120\n"))
            .withFile("programme.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0})
            .withFile("outil.exe", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0})
            .withFile("vide.txt", new byte[0])
            .withFile("notes.txt", text("Des notes de visite."));
    Answer answer = author.press("televerser", draft, form);
    assertEquals(422, answer.status(), "says what was not taken");
    for (String refused : List.of("programme.pdf", "outil.exe", "vide.txt")) {
      assertTrue(answer.text().matches("(?s).*fichier ko.*<b>" + refused + "</b>.*"), refused);
    }
    assertEquals(2, author.attachments(draft).size());
    Answer kept = author.browser().get(draft.editUrl());
    assertTrue(
        kept.text().contains("<b>grille.csv</b>") && kept.text().contains("<b>notes.txt</b>"));
    assertTrue(kept.text().contains("Ce qui fut tapé à côté"));
  }

  @Test
  default void a_file_can_be_taken_off_again() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("Un fichier de trop");
    assertEquals(204, author.transfer(draft, "trop.txt", text("un fichier de trop")).status());
    String attachment = author.attachments(draft).get(0);
    Form form = Form.of("title", "Sans fichier", "compteur", String.valueOf(draft.version()));
    Answer off = author.browser().post(draft.filesUrl() + "/" + attachment + "/retirer", form);
    assertEquals(303, off.status());
    assertEquals(List.of(), author.attachments(draft));
    assertTrue(author.browser().get(draft.editUrl()).text().contains("value=\"Sans fichier\""));
    assertEquals(404, author.browser().get("/documents/" + attachment + "/fichier").status());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

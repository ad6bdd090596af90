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

package fr.terreau.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What becomes of a sheet after its first words: read again, corrected, revised, adapted. */
final class SheetLife {

  static final String ASKED = "Le résumé ne dit pas à qui la fiche s’adresse.";
  static final String CORRECTED = "Pour les équipes de bénévoles qui commencent.";

  private final Inspection inspection;
  private final boolean scripts;

  SheetLife(Inspection inspection, boolean scripts) {
    this.inspection = inspection;
    this.scripts = scripts;
  }

  private void lookAtForm(Hand hand, String name) {
    if (scripts) {
      inspection.form(hand.reader(), name);
    } else {
      inspection.silent(hand.reader(), name);
    }
  }

  private void look(Hand hand, String name) {
    if (scripts) {
      inspection.page(hand.reader(), name);
    } else {
      inspection.silent(hand.reader(), name);
    }
  }

  // --- a refusal, a correction, a publication

  /** The author starts from a sheet, proposes it, corrects it as asked; the reviewer publishes. */
  void reviewed(Hand author, Hand reviewer) {
    String sheet = adapts(author, "AURA-SCHE-0003", "Trois contrats, expliqués aux bénévoles");
    author.follow("#s6 button[value=proposer]", ".*/compte");
    look(author, "01 proposed");
    String thread = "/pratiques/" + sheet + "/relecture";
    asksForAChange(reviewer, thread);
    corrects(author, thread);
    reviewer.goTo(thread);
    assertThat(reviewer.page().locator("main")).containsText(CORRECTED);
    reviewer.follow("button[name=action][value=publier]", ".*/pratiques/AURA-SCHE-\\d+/.+");
    assertThat(reviewer.page().locator(".chapeau")).containsText(CORRECTED);
    look(reviewer, "06 published");
    author.goTo(thread);
    assertThat(author.page().locator(".pas > li")).hasCount(4);
    look(author, "07 the whole thread");
  }

  private void asksForAChange(Hand reviewer, String thread) {
    Page page = reviewer.page();
    reviewer.goTo("/compte");
    reviewer.follow("a[href*='" + thread + "']", ".*/relecture");
    look(reviewer, "02 to review");
    reviewer.press("button[name=action][value=demander]");
    assertThat(page.locator("#c-mots[aria-invalid=true]")).isVisible();
    look(reviewer, "03 no words");
    reviewer.type("#c-mots", ASKED);
    reviewer.follow("button[name=action][value=demander]", ".*etat=fait");
    assertThat(page.locator(".pas")).containsText(ASKED);
  }

  private void corrects(Hand author, String thread) {
    Page page = author.page();
    author.goTo("/compte");
    assertThat(page.locator("main")).containsText(ASKED);
    author.follow("a[href*='" + thread + "']", ".*/relecture");
    assertThat(page.locator(".pas")).containsText(ASKED);
    look(author, "04 a change is asked for");
    author.goTo(thread.replace("/relecture", "/modifier"));
    assertThat(page.locator("#depot header")).containsText(ASKED);
    author.type("#c-summary", CORRECTED);
    lookAtForm(author, "05 correction");
    author.follow("#s6 button[value=proposer]", ".*/compte");
  }

  // --- a revision

  /** A published sheet is changed and published again; the words that changed are marked. */
  void revised(Hand hand, String sheet) {
    Page page = hand.page();
    hand.goTo("/pratiques/" + sheet);
    hand.follow("a[href$='/modifier']", ".*/modifier");
    String before = page.inputValue("#c-summary");
    hand.type("#c-summary", before + " Vérifié avec trois équipes.");
    hand.follow("#s6 button[value=publier]", ".*/pratiques/" + sheet + "/.+");
    assertThat(page.locator(".chapeau")).containsText("Vérifié avec trois équipes.");
    hand.follow("a[href$='/versions']", ".*/versions");
    look(hand, "10 versions");
    hand.follow("a[href*='/versions/differences']", ".*/versions/differences.*");
    assertThat(page.locator(".differences")).containsText("Résumé");
    assertThat(page.locator(".differences")).containsText(before.substring(0, 40));
    assertThat(page.locator(".differences ins").first()).containsText("Vérifié avec");
    look(hand, "11 differences");
  }

  // --- a chain of adaptations

  /** A sheet is taken up, and taken up again: each of the three shows the whole family. */
  void adapted(Hand hand, String root) {
    Page page = hand.page();
    String first = publishes(hand, root, "Première reprise de " + root);
    String second = publishes(hand, first, "Seconde reprise de " + root);
    hand.goTo("/pratiques/" + root);
    Locator family = page.locator(".lignee");
    assertThat(family).containsText("Première reprise");
    assertThat(family).containsText("Seconde reprise");
    look(hand, "20 the origin");
    hand.goTo("/pratiques/" + first);
    assertThat(family.locator("a[href*='" + root + "']")).isVisible();
    assertThat(family).containsText("Seconde reprise");
    look(hand, "21 between");
    hand.goTo("/pratiques/" + second);
    assertThat(family.locator("a[href*='" + root + "']")).isVisible();
    assertThat(family).containsText("Première reprise");
    look(hand, "22 the last");
  }

  private String publishes(Hand hand, String from, String title) {
    adapts(hand, from, title);
    hand.press("#s6 button[value=publier]");
    EightDeposits.published(hand.page(), title);
    return DemoReaders.sheet(hand.page());
  }

  /** Starts from a sheet; answers the code of the draft. */
  private static String adapts(Hand hand, String from, String title) {
    hand.goTo("/pratiques/" + from);
    hand.follow("form[action$='/adapter'] button", ".*/modifier");
    hand.type("#c-title", title);
    hand.seventhOfTheSeventh("#c-practiceDate", "2025");
    hand.tick("[id='c-rightsCleared.value']:not(:checked)");
    assertTrue(hand.page().locator("[id='c-rightsCleared.value']").isChecked(), "ticked");
    return DemoReaders.sheet(hand.page());
  }

  // --- three side by side

  /** Three agreements are ticked among the results, compared, and taken away as a table. */
  void compared(Hand hand) {
    Page page = hand.page();
    hand.goTo("/recherche?q=&type=CONVENTION");
    for (int i = 0; i < 3; i++) {
      hand.tick("input[name=p]:not(:checked)");
    }
    assertThat(page.locator("input[name=p]:checked")).hasCount(3);
    hand.follow("#comparaison button", ".*/comparer\\?.*");
    assertThat(page.locator(".comparaison thead th")).hasCount(4);
    assertThat(page.locator(".comparaison .att").first()).containsText("diffère");
    look(hand, "30 compared");
    var file = page.waitForDownload(() -> hand.press("a[href*='csv']"));
    byte[] table = Downloaded.bytes(file);
    String text = new String(table, java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\ufeff"), "the mark by which Excel knows the characters");
    assertTrue(text.lines().count() > 10, text);
    assertTrue(text.contains(";") && text.contains("diffère"), text);
  }
}

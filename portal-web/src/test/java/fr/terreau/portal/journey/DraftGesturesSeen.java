package fr.terreau.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;

/** What a draft goes through: cells of a spreadsheet, two windows, a minute in a hurry. */
final class DraftGesturesSeen {

  private static final String LIST = "details.criteria";
  private static final String CELLS =
      """
      Critère\tComparaison\tSeuil\tUnité
      Heures d’ouverture par semaine\t≥\t12\th
      Surface\t>=\t100\tm²
      """;

  private static final String UNREADABLE = "Surface\tenviron\t100\tm²";

  private static final String PASTE =
      """
      (text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        document.activeElement.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      }
      """;

  private final Reader reader;
  private final Page page;
  private final Inspection inspection;

  DraftGesturesSeen(Reader reader, Inspection inspection) {
    this.reader = reader;
    this.page = reader.page();
    this.inspection = inspection;
  }

  // --- cells of a spreadsheet

  /** Pasted in a cell of the list, they are offered as rows. */
  void pastesInARow() {
    reader.goTo("/deposer?type=CONVENTION");
    page.locator("button[value='ajouter:" + LIST + "']").click();
    Locator row = page.locator("[id='c-" + LIST + ".0']");
    assertThat(row).isVisible();
    row.locator("input[type=text]").first().focus();
    page.evaluate(PASTE, CELLS);
    Locator area = page.locator("[id='c-" + LIST + "-coller']");
    assertThat(area).isFocused();
    assertThat(area).hasValue(CELLS);
    inspection.state(reader, "01 cells pasted");
    page.locator("button[value='coller:" + LIST + "']").click();
    rowsAreThere();
    assertThat(area).hasValue("");
    inspection.state(reader, "02 rows");
  }

  /** Pasted in the field for that, and sent with its button. */
  void pastesWithoutScripts() {
    reader.goTo("/deposer?type=CONVENTION");
    Locator area = page.locator("[id='c-" + LIST + "-coller']");
    page.locator("[id='c-" + LIST + "'] > .coller > summary").press("Enter");
    area.fill(CELLS + UNREADABLE);
    page.locator("button[value='coller:" + LIST + "']").press("Enter");
    rowsAreThere();
    assertThat(area).hasValue(java.util.regex.Pattern.compile(UNREADABLE));
    assertThat(page.locator("[id='c-" + LIST + "-coller-e'] li")).containsText("environ");
    inspection.silent(reader, "01 rows");
  }

  private void rowsAreThere() {
    Locator values = page.locator("[name^='" + LIST + "['][name$='.value']");
    assertThat(values).hasCount(2);
    assertThat(values.nth(0)).hasValue("12");
    assertThat(values.nth(1)).hasValue("100");
  }

  // --- two windows

  /** What was kept in one window and what was typed in the other stand side by side. */
  void writesInTwoWindows(boolean scripts) {
    reader.goTo("/deposer?type=VISITE");
    page.fill("#c-title", "Une première visite");
    page.locator("#s6 button[value=enregistrer]").press("Enter");
    page.waitForURL("**/compte");
    page.locator("main a[href$='/modifier']").first().press("Enter");
    page.waitForURL("**/modifier");
    String address = page.url();
    try (Page other = reader.context().newPage()) {
      other.navigate(address);
      other.fill("#c-title", "Une visite, écrite ailleurs");
      other.locator("#s6 button[value=enregistrer]").press("Enter");
      other.waitForURL("**/compte");
    }
    page.fill("#c-title", "Une visite, écrite ici");
    if (scripts) {
      Locator compare = page.locator("#garde button[value=comparer]");
      assertThat(compare).isVisible();
      inspection.state(reader, "10 changed elsewhere");
      compare.click();
    } else {
      page.locator("#s6 button[value=enregistrer]").press("Enter");
    }
    Locator conflict = page.locator("#conflit");
    assertThat(conflict).containsText("Une visite, écrite ailleurs");
    assertThat(conflict).containsText("Une visite, écrite ici");
    if (scripts) {
      inspection.form(reader, "11 both texts");
    } else {
      inspection.silent(reader, "11 both texts");
    }
    conflict.locator("input[value=autre]").first().check();
    conflict.locator("button[value=choisir]").press("Enter");
    assertThat(page.locator("#conflit")).hasCount(0);
    assertThat(page.locator("#c-title")).hasValue("Une visite, écrite ailleurs");
  }

  // --- a minute in a hurry

  /** From « Déposer » to a draft that is kept, with a file of 10 MB and three fields. */
  void depositsInAHurry(byte[] slides) {
    reader.goTo("/");
    Instant start = Instant.now();
    int gestures = 0;
    page.locator("header a[href='/deposer']").click();
    gestures++;
    page.waitForURL("**/deposer");
    page.setInputFiles(
        "#fic",
        new com.microsoft.playwright.options.FilePayload(
            "ados-samedi.pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            slides));
    gestures += 2; // « Choisir des fichiers », then the file
    page.locator("[name=practiceType][value=DESIGN_SERVICE]").check();
    gestures++;
    EightDeposits.filesAreThere(page, 1);
    page.fill("#c-title", "Ouvrir aux adolescents le samedi");
    gestures++;
    page.fill("#c-summary", "Ce que nous avons essayé pendant un an, et ce qui est resté.");
    gestures++;
    page.locator("#s6 button[value=enregistrer]").click();
    gestures++;
    page.waitForURL("**/compte");
    Duration took = Duration.between(start, Instant.now());
    assertThat(page.locator("main"))
        .containsText(
            "Ouvrir aux adolescents le samedi",
            new LocatorAssertions.ContainsTextOptions().setTimeout(5_000));
    System.out.printf(
        "shortest deposit: %.1f s, %d interactions, %.1f MB%n",
        took.toMillis() / 1000.0, gestures, slides.length / 1e6);
    assertTrue(took.toSeconds() <= 60, () -> took + " for the shortest deposit");
    assertTrue(gestures <= 8, gestures + " interactions for the shortest deposit");
    page.locator("main a[href$='/modifier']").first().click();
    page.waitForURL("**/modifier");
    assertThat(page.locator("#fichiers .fichier")).hasCount(1);
    assertThat(page.locator("#c-title")).hasValue("Ouvrir aux adolescents le samedi");
    inspection.form(reader, "20 deposited in a hurry");
  }
}

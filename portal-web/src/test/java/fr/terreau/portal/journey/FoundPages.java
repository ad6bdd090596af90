package fr.terreau.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;

/** The page of results in its orders and with its trees, nothing found, and the help. */
final class FoundPages {

  private FoundPages() {}

  static void inspect(Reader visitor, Inspection inspection) {
    visitor.goTo("/recherche?q=convention&tri=echeance&lieu=DEPARTEMENT:42");
    assertThat(visitor.page().locator("#tri")).hasValue("echeance");
    assertThat(visitor.page().locator("input[name=lieu][value='DEPARTEMENT:42']")).isChecked();
    // What is ticked deep down is in sight.
    assertThat(visitor.page().locator("details.branche[open]").first()).hasCount(1);
    inspection.page(visitor, "50 results by end, of a place in its region");
    byKeyboard(visitor);
    visitor.goTo("/recherche?q=convnetion");
    assertThat(visitor.page().locator(".bandeau[role=status]").first()).isVisible();
    inspection.page(visitor, "51 results of another spelling");
    visitor.goTo("/recherche?q=desherbage+zebrophonique&type=SCHEMA&annee=1789");
    assertThat(visitor.page().locator(".vide h2")).containsText("desherbage zebrophonique");
    assertThat(visitor.page().locator("a[href^='mailto:']")).hasCount(1);
    inspection.page(visitor, "52 nothing found");
    visitor.goTo("/aide/recherche");
    inspection.page(visitor, "53 how questions are written");
    int examples = visitor.page().locator(".texte section li a").count();
    for (int i = 0; i < examples; i++) {
      visitor.goTo("/aide/recherche");
      Locator example = visitor.page().locator(".texte section li a").nth(i);
      String words = example.textContent();
      assertEquals(200, visitor.goTo(example.getAttribute("href")).status(), words);
    }
  }

  /** A region is ticked and applied without a mouse. */
  private static void byKeyboard(Reader visitor) {
    visitor.goTo("/recherche?q=convention");
    Locator region = visitor.page().locator("input[name=lieu]").first();
    String value = region.getAttribute("value");
    region.focus();
    visitor.page().keyboard().press("Space");
    assertThat(region).isChecked();
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL(url -> url.contains("lieu=" + value.replace(":", "%3A")));
    assertThat(visitor.page().locator(".puce").first()).isVisible();
  }
}

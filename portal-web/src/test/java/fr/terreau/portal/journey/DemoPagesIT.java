package fr.terreau.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every kind of page on the demonstration content, which holds what a portal holds after years. */
class DemoPagesIT {

  private static final String PASSWORD = "demonstration";
  private static final List<String> TYPES =
      List.of(
          "CONVENTION",
          "DIAGNOSTIC",
          "FORMATION",
          "POLDOC",
          "VISITE",
          "REAMENAGEMENT",
          "DESIGN_SERVICE",
          "SCHEMA");
  private static final Map<String, String> ROLES =
      Map.of(
          "referent", "referent@demo.example",
          "reviewer", "relecteur@demo.example",
          "coordinator", "animateur@demo.example",
          "administrator", "admin@demo.example");

  private final Inspection inspection = new Inspection("demo");

  @Test
  void every_kind_of_page_is_sound() {
    Instant start = Instant.now();
    try (PortalServer portal = PortalServer.start("demo", true);
        Chromium chromium = Chromium.launch()) {
      portal.awaitReady();
      try (Reader visitor = new Reader(chromium, portal, "visitor", true)) {
        looksAround(visitor);
      }
      ROLES.forEach(
          (role, email) -> {
            try (Reader reader = new Reader(chromium, portal, role, true)) {
              looksAtAnAccount(reader, role, email);
            }
          });
    }
    System.out.println(
        inspection.figures() + "  in " + Duration.between(start, Instant.now()).toSeconds() + " s");
    assertEquals("", String.join("\n", inspection.faults()));
  }

  private void looksAround(Reader visitor) {
    waitsForTheIndex(visitor);
    visitor.goTo("/");
    assertThat(visitor.page().locator(".etagere")).isVisible();
    inspection.page(visitor, "01 home");
    visitor.goTo("/recherche?q=convention");
    inspection.page(visitor, "02 results");
    visitor.goTo("/recherche?q=&page=2");
    inspection.page(visitor, "03 second page of results");
    typedResults(visitor);
    for (String type : TYPES) {
      practiceOf(visitor, type);
    }
    documents(visitor);
    comparisons(visitor);
    visitor.goTo("/journees/2025-07-01");
    inspection.page(visitor, "20 regional day");
    BrowsedPages.inspect(visitor, inspection);
    visitor.goTo("/thesaurus");
    inspection.page(visitor, "24 thesaurus");
    visitor.goTo("/thesaurus?q=bd");
    inspection.page(visitor, "25 concepts found");
    visitor.goTo("/thesaurus/desherbage");
    inspection.page(visitor, "26 concept");
    assertEquals(404, visitor.goTo("/nulle-part").status());
    inspection.page(visitor, "21 not found");
    assertEquals(403, visitor.goTo("/premier-compte?jeton=rien").status());
    inspection.page(visitor, "22 not allowed");
    visitor.goTo("/aide/champs");
    inspection.page(visitor, "24 fields of all sheets");
    visitor.goTo("/aide/champs/convention");
    inspection.page(visitor, "25 fields of a type");
    visitor.goTo("/aide/champs/indicateurs");
    inspection.page(visitor, "26 indicators");
    visitor.goTo("/deposer");
    inspection.page(visitor, "23 deposit asks to sign in");
    FoundPages.inspect(visitor, inspection);
  }

  /** With the filters of its type unfolded, one of each kind in use. */
  private void typedResults(Reader visitor) {
    visitor.goTo(
        "/recherche?q=&type=CONVENTION&convention.mdServices=FORMATION"
            + "&convention.durationMonths=12..72&verifiedOn=2020..");
    assertThat(visitor.page().locator("#g-type")).hasAttribute("open", "");
    assertThat(visitor.page().locator("[name='convention.durationMonths.to']")).hasValue("72");
    inspection.page(visitor, "04 results of one type");
  }

  private void practiceOf(Reader visitor, String type) {
    visitor.goTo("/recherche?q=&type=" + type);
    visitor.page().locator(".resultat h3 a").first().click();
    visitor.page().waitForURL("**/pratiques/**");
    inspection.page(visitor, "10 practice " + type.toLowerCase(Locale.ROOT));
  }

  private void comparisons(Reader visitor) {
    visitor.goTo("/recherche?q=&type=CONVENTION");
    Locator boxes = visitor.page().locator("input[name=p]");
    for (int i = 0; i < 3; i++) {
      boxes.nth(i).check();
    }
    assertThat(visitor.page().locator("#comparaison [role=status]")).containsText("3");
    visitor.page().locator("#comparaison button").click();
    visitor.page().waitForURL("**/comparer?**");
    assertThat(visitor.page().locator(".comparaison thead th")).hasCount(4);
    inspection.page(visitor, "40 three agreements compared");
    visitor.goTo("/comparer?p=AURA-DIAG-0001&p=AURA-DIAG-0003&p=AURA-DIAG-0004&p=AURA-DIAG-0007");
    inspection.page(visitor, "41 four diagnostics compared");
    visitor.goTo("/comparer?p=AURA-DIAG-0001&p=AURA-CONV-0001&p=AURA-CONV-0003&p=AURA-CONV-9999");
    inspection.page(visitor, "42 not to be compared");
  }

  private void documents(Reader visitor) {
    Page page = visitor.page();
    visitor.goTo("/recherche?q=seuils");
    page.locator(".trouve a").first().click();
    page.waitForURL("**/pages/**");
    inspection.page(visitor, "18 page of a document");
  }

  /** The scan of a signed agreement holds pictures only. */
  private void documentWithoutText(Reader coordinator) {
    coordinator.goTo("/pratiques/AURA-CONV-0002");
    Locator scan =
        coordinator
            .page()
            .locator(".doc")
            .filter(new Locator.FilterOptions().setHasText("Texte illisible"));
    assertThat(scan).hasCount(1);
    String file = scan.locator("a[href$='/fichier']").getAttribute("href");
    coordinator.goTo(file.replace("/fichier", ""));
    inspection.page(coordinator, "19 document without text");
  }

  private void keepsTheThesaurus(Reader coordinator) {
    coordinator.goTo("/thesaurus/desherbage");
    inspection.page(coordinator, "33 concept to keep");
    coordinator.goTo("/thesaurus/desherbage/modifier");
    inspection.page(coordinator, "34 concept to edit");
    coordinator.goTo("/thesaurus/proposer");
    inspection.page(coordinator, "35 concept to propose");
    coordinator.goTo("/thesaurus/candidats");
    inspection.page(coordinator, "36 candidates");
    coordinator.goTo("/thesaurus/importer");
    inspection.page(coordinator, "37 thesaurus to import");
    coordinator.goTo("/recherche?q=velobibliotheque+zebrophonique");
    coordinator.goTo("/recherches-sans-reponse");
    assertThat(coordinator.page().locator("tbody tr")).not().hasCount(0);
    inspection.page(coordinator, "38 looked for in vain");
  }

  private static void waitsForTheIndex(Reader visitor) {
    Instant end = Instant.now().plusSeconds(90);
    do {
      visitor.goTo("/recherche?q=seuils");
      if (visitor.page().locator(".trouve a").count() > 0) {
        return;
      }
      visitor.page().waitForTimeout(500);
    } while (Instant.now().isBefore(end));
    throw new AssertionError("the documents of the demonstration are not found");
  }

  private void looksAtAnAccount(Reader reader, String role, String email) {
    reader.goTo("/connexion");
    reader.fill("courriel", email);
    reader.fill("motdepasse", PASSWORD);
    reader.page().locator("main button").click();
    reader.page().waitForURL(url -> !url.contains("/connexion"));
    reader.goTo("/compte");
    inspection.page(reader, "30 account " + role);
    if (role.equals("administrator")) {
      reader.goTo("/administration/comptes");
      inspection.page(reader, "31 accounts");
    }
    if (role.equals("coordinator")) {
      VisitPagesOnDemo.look(reader, inspection);
      documentWithoutText(reader);
      keepsTheThesaurus(reader);
    }
    if (role.equals("reviewer")) {
      AlertPagesOnDemo.look(reader, inspection);
      reader.goTo("/deposer?type=DIAGNOSTIC");
      inspection.form(reader, "32 deposit");
    }
  }
}

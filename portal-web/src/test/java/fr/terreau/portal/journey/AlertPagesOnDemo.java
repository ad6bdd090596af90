package fr.terreau.portal.journey;

/** The pages of kept searches, empty and with one. */
final class AlertPagesOnDemo {

  private AlertPagesOnDemo() {}

  static void look(Reader reader, Inspection inspection) {
    reader.goTo("/compte/alertes");
    inspection.page(reader, "33 no kept search");
    reader.goTo("/recherche?q=convention&type=CONVENTION");
    reader.page().locator("a[href^='/alertes/nouvelle']").click();
    reader.page().waitForURL(url -> url.contains("/alertes/nouvelle"));
    inspection.page(reader, "34 keep a search");
    reader.page().locator("main button.fort").click();
    reader.page().waitForURL(url -> url.contains("/compte/alertes"));
    inspection.page(reader, "35 kept searches");
    reader.goTo("/alertes/nouvelle?q=convention&type=CONVENTION");
    inspection.page(reader, "36 kept already");
  }
}

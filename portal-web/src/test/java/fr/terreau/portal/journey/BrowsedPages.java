package fr.terreau.portal.journey;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pages by place and by organisation, as a visitor finds them. */
final class BrowsedPages {

  private BrowsedPages() {}

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("40 territories", "/territoires?q=saint");
    pages.put("41 choice of territories", "/territoires/84");
    pages.put("42 region", "/territoires/84?nature=REGION");
    pages.put("43 departement", "/territoires/69");
    pages.put("44 intercommunality", "/territoires/200065886");
    pages.put("45 former commune", "/territoires/69152");
    pages.put("46 organisations", "/organisations");
    pages.put("47 organisation", "/organisations/savoie-biblio");
    pages.put("48 map", "/cartes");
    return pages;
  }

  static void inspect(Reader visitor, Inspection inspection) {
    pages()
        .forEach(
            (name, path) -> {
              visitor.goTo(path);
              inspection.page(visitor, name);
            });
  }
}

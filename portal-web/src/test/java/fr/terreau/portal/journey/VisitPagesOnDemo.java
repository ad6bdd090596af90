package fr.terreau.portal.journey;

import java.util.Map;
import java.util.TreeMap;

/** The pages of visits, inspected on the visits of the demonstration. */
final class VisitPagesOnDemo {

  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.of(
              "40 visits", "/visites",
              "41 new visit", "/visites/nouvelle?guide=AURA-VISI-0002",
              "42 what waits after visits", "/visites/suites",
              "43 visit", "/visites/vis-0004",
              "44 form of a visit", "/visites/vis-0001/modifier",
              "45 guide on paper", "/pratiques/AURA-VISI-0002/grille"));

  private VisitPagesOnDemo() {}

  static void look(Reader reader, Inspection inspection) {
    PAGES.forEach(
        (name, address) -> {
          reader.goTo(address);
          inspection.page(reader, name);
        });
  }
}

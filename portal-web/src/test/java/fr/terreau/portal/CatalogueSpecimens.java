package fr.terreau.portal;

import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.catalogue.FieldsPage;
import fr.terreau.portal.catalogue.IndicatorsPage;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.Locale;
import java.util.Map;

/** The pages that explain the fields: all of them, since a new field may make one too heavy. */
final class CatalogueSpecimens {

  private CatalogueSpecimens() {}

  static void add(Frame frame, Map<String, Page> all) {
    String end = "-" + frame.messages().language();
    all.put("champs" + end, FieldsPage.envelope(frame));
    all.put("indicateurs" + end, new IndicatorsPage(frame));
    for (PracticeType type : PracticeType.values()) {
      String name = type.name().toLowerCase(Locale.ROOT);
      all.put("champs-" + name + end, FieldsPage.of(type, frame));
    }
  }
}

package fr.terreau.portal.visit;

import fr.terreau.domain.directory.InMemoryOrganisations;
import fr.terreau.domain.directory.InMemoryTerritories;
import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form over a small map and one departmental library. */
final class VisitForms {

  private static final Map<String, String> COMMUNES =
      Map.of("42094", "Feurs", "42001", "Saint-Un", "42002", "Saint-Deux");

  private VisitForms() {}

  static VisitForm over(Territories territories, Organisations organisations) {
    return new VisitForm(new Communes(territories), organisations);
  }

  static Territories feurs() {
    Territories territories = new InMemoryTerritories();
    territories.saveAll(
        COMMUNES.entrySet().stream().map(e -> commune(e.getKey(), e.getValue())).toList());
    return territories;
  }

  static Organisations loire() {
    Organisations organisations = new InMemoryOrganisations();
    organisations.save(
        new Organisation(
            "md-42",
            Organisation.Kind.BIBLIOTHEQUE_DEPARTEMENTALE,
            "Loire",
            "Loire",
            List.of(),
            List.of(),
            List.of("42"),
            false,
            false));
    return organisations;
  }

  private static Territory commune(String code, String name) {
    return new Territory(
        Kind.COMMUNE,
        code,
        Territory.CodeSystem.INSEE_COG,
        2026,
        name,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}

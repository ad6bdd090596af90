package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The départements of whoever deposits, which a new draft begins with. */
@RequestScoped
class OwnPlaces {

  @Inject private Organisations organisations;
  @Inject private Territories territories;

  List<SheetTerritory> of(Actor actor) {
    return of(actor.organisation());
  }

  /** Those an organisation serves; none when there is no organisation. */
  List<SheetTerritory> of(String id) {
    return Optional.ofNullable(id)
        .flatMap(organisations::find)
        .map(organisation -> organisation.departments())
        .orElse(List.of())
        .stream()
        .map(code -> territories.byCode(kind(code), code))
        .flatMap(Optional::stream)
        .map(SheetPlaces::of)
        .toList();
  }

  private static Territory.Kind kind(String code) {
    return code.endsWith("D") || code.endsWith("M")
        ? Territory.Kind.COLLECTIVITE_DEPARTEMENTALE
        : Territory.Kind.DEPARTEMENT;
  }
}

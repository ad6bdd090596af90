package fr.terreau.portal.deposit;

import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.practice.sheet.SheetTerritory;

/** Territories of the directory as sheets remember them: with what they were that year. */
final class SheetPlaces {

  private SheetPlaces() {}

  static SheetTerritory of(Territory territory) {
    return new SheetTerritory(
        territory.kind().name(),
        territory.code(),
        territory.codeSystem().name(),
        territory.vintage(),
        territory.name(),
        territory.parents().stream().map(id -> id.substring(id.indexOf(':') + 1)).toList(),
        territory.epciType().map(Enum::name).orElse(null),
        territory.population().map(p -> p.inhabitants()).orElse(null),
        territory.population().map(p -> p.kind().name()).orElse(null));
  }
}

package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Unit;
import java.util.List;

/** A territory as it was when the sheet named it; codes are strings. */
public record SheetTerritory(
    String kind,
    @About(of = Reference.TERRITORY) String code,
    String codeSystem,
    @About(least = 1900, greatest = 2100) Integer vintage,
    String name,
    List<String> parents,
    String epciType,
    @About(unit = Unit.INHABITANTS, least = 0, greatest = 2_000_000_000) Integer population,
    String popKind) {

  public SheetTerritory {
    parents = Lists.copy(parents);
  }

  /** The identifier in the directory, such as {@code DEPARTEMENT:07}. */
  public String id() {
    return kind + ":" + code;
  }
}

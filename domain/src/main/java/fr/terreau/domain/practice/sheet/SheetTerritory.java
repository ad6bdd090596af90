package fr.terreau.domain.practice.sheet;

import java.util.List;

/** A territory as it was when the sheet named it; codes are strings. */
public record SheetTerritory(
    String kind,
    String code,
    String codeSystem,
    Integer vintage,
    String name,
    List<String> parents,
    String epciType,
    Integer population,
    String popKind) {

  public SheetTerritory {
    parents = Lists.copy(parents);
  }

  /** The identifier in the directory, such as {@code DEPARTEMENT:07}. */
  public String id() {
    return kind + ":" + code;
  }
}

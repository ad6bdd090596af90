package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;

/** The class of a library in one typology, as published: never computed nor converted. */
public record Typology(
    @About(need = Need.REQUIRED) TypologySystem system,
    @About(need = Need.REQUIRED, longest = 20, named = "class") String category,
    @About(need = Need.REQUIRED, least = 1990, greatest = 2100) Integer year,
    @About(longest = 300) String source) {

  /** The typology of 2002 (levels) and that of 2022 (letters), which are not convertible. */
  public enum TypologySystem {
    ADBDP_2002,
    ABD_2022
  }
}

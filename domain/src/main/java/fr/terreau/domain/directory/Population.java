package fr.terreau.domain.directory;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * How many people live in a territory. Counts of two kinds or of two years are not compared.
 *
 * @param year the year of the count, when the source says it
 */
public record Population(int inhabitants, Kind kind, OptionalInt year) {

  public Population {
    if (inhabitants < 0) {
      throw new IllegalArgumentException("a population of " + inhabitants);
    }
    requireNonNull(kind);
    requireNonNull(year);
  }

  /** Who is counted. */
  public enum Kind {
    MUNICIPALE,
    TOTALE,
    DGF,
    DESSERVIE
  }
}

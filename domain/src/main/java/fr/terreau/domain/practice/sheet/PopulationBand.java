package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.Written;

/** The size of the local authority a practice fits, in inhabitants. */
public enum PopulationBand implements Written {
  UNDER_500("<500", 0),
  FROM_500("500-1999", 500),
  FROM_2000("2000-4999", 2000),
  FROM_5000("5000-9999", 5000),
  FROM_10000("≥10000", 10_000);

  private final String written;
  private final int from;

  PopulationBand(String written, int from) {
    this.written = written;
    this.from = from;
  }

  /** The band of a population. */
  public static PopulationBand of(int inhabitants) {
    PopulationBand band = UNDER_500;
    for (PopulationBand next : values()) {
      band = next.from <= inhabitants ? next : band;
    }
    return band;
  }

  @Override
  public String written() {
    return written;
  }
}

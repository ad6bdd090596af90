package fr.terreau.domain.practice.field;

/** The unit of a number, which is shown wherever the number is. */
public enum Unit {
  NONE,
  HOURS,
  HOURS_PER_WEEK,
  MINUTES,
  DAYS,
  WEEKS,
  MONTHS,
  YEARS,
  METRES,
  CENTIMETRES,
  SQUARE_METRES,
  EUROS_PER_SQUARE_METRE,
  PERCENT,
  OUT_OF_FIVE,
  FTE,
  INHABITANTS,
  BYTES
}

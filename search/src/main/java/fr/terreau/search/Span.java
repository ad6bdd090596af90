package fr.terreau.search;

import java.time.LocalDate;

/**
 * From a number to a number, both included; either may be infinite, and one number is a span of its
 * own. Dates are days since 1970.
 */
public record Span(double from, double to) {

  public Span {
    if (!(from <= to)) {
      throw new IllegalArgumentException("no span from " + from + " to " + to);
    }
  }

  public static Span of(double number) {
    return new Span(number, number);
  }

  /** From a day to a day; null is an open end. */
  public static Span of(LocalDate from, LocalDate to) {
    return new Span(
        from == null ? Double.NEGATIVE_INFINITY : from.toEpochDay(),
        to == null ? Double.POSITIVE_INFINITY : to.toEpochDay());
  }
}

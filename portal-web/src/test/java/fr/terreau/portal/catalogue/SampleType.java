package fr.terreau.portal.catalogue;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Scalar;
import fr.terreau.domain.practice.field.Unit;
import fr.terreau.domain.practice.field.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A type that only tests have, with a field of each kind: what reads the catalogue must take it
 * without having heard of it.
 */
public record SampleType(
    @About(need = Need.REQUIRED, longest = 20, facet = true, dc = "dcterms:title") String name,
    @About(paragraphs = true, weight = 2) String story,
    @About(unit = Unit.MINUTES, least = 1, greatest = 90, sorted = true) Integer minutes,
    @About(unit = Unit.SQUARE_METRES, compared = true) BigDecimal area,
    Long loans,
    Boolean open,
    LocalDate day,
    @About(facet = true) Weather weather,
    List<Weather> days,
    Scalar threshold,
    @About(of = Reference.INDICATOR) String indicator,
    @About(requiredFor = "RAIN", fewest = 2, most = 3) List<String> shelters,
    @About(need = Need.RECOMMENDED) Corner corner,
    List<Corner> corners) {

  /** How it is outside. */
  public enum Weather implements Written {
    SUN("☀"),
    RAIN("☂");

    private final String written;

    Weather(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }

  /** A part, with a list of parts of its own. */
  public record Corner(@About(need = Need.REQUIRED) String title, List<Seat> seats) {
    public Corner {
      seats = seats == null ? List.of() : List.copyOf(seats);
    }
  }

  /** The innermost part. */
  public record Seat(@About(unit = Unit.CENTIMETRES, least = 0) Integer height) {}

  public SampleType {
    days = days == null ? List.of() : List.copyOf(days);
    shelters = shelters == null ? List.of() : List.copyOf(shelters);
    corners = corners == null ? List.of() : List.copyOf(corners);
  }

  /** Every field filled. */
  static SampleType full() {
    Corner corner = new Corner("Kiosque", List.of(new Seat(45), new Seat(30)));
    return new SampleType(
        "Lecture au parc",
        "Sous les arbres.",
        45,
        new BigDecimal("0.5"),
        1200L,
        true,
        LocalDate.of(2025, 7, 1),
        Weather.RAIN,
        List.of(Weather.SUN, Weather.RAIN),
        Scalar.of(true),
        "weeklyHours",
        List.of("Préau", "Halle"),
        corner,
        List.of(corner));
  }
}

package fr.terreau.domain.practice.sheet;

import java.math.BigDecimal;

/** The re-layout of a library. */
public record Relayout(
    Extent extent,
    BigDecimal areaBefore,
    BigDecimal areaAfter,
    Integer seatsBefore,
    Integer seatsAfter,
    Integer durationWeeks)
    implements PracticeDetails {

  /** How far the change goes. */
  public enum Extent {
    REORGANISATION,
    MOBILIER,
    RENOVATION_LEGERE,
    TRAVAUX,
    EXTENSION,
    DEMENAGEMENT
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.REAMENAGEMENT;
  }
}

package fr.terreau.domain.practice.sheet;

import java.time.LocalDate;

/** A departmental or intermunicipal scheme for public reading. */
public record ReadingScheme(
    SchemeLevel schemeLevel, Period period, LocalDate adoptedOn, String resolutionRef)
    implements PracticeDetails {

  /** Who adopts the scheme. */
  public enum SchemeLevel {
    DEPARTEMENTAL,
    INTERCOMMUNAL
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.SCHEMA;
  }
}

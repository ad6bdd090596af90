package fr.terreau.domain.practice.sheet;

import java.math.BigDecimal;

/** A service designed with those who will use it. */
public record ServiceDesign(
    String challenge, DesignMethod method, BigDecimal totalHours, Integer facilitators)
    implements PracticeDetails {

  /** The method or kit followed. */
  public enum DesignMethod {
    IDELOLAB,
    DESIGN_THINKING_IDEO,
    BIBLIO_REMIX,
    RESIDENCE,
    DOUBLE_DIAMANT,
    AUTRE
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.DESIGN_SERVICE;
  }
}

package fr.terreau.domain.practice.sheet;

/** An agreement between a Département and those who run a library. */
public record Convention(
    AgreementKind agreementKind,
    Instrument instrument,
    Integer durationMonths,
    Renewal renewal,
    Integer noticeMonths)
    implements PracticeDetails {

  /** Between whom the agreement is made. */
  public enum AgreementKind {
    MD_COMMUNE,
    MD_EPCI,
    TRIPARTITE,
    MD_ASSOCIATION,
    EPCI_COMMUNES,
    OBJECTIFS,
    BENEVOLAT,
    AUTRE
  }

  /** A blank model, a signed agreement or an amendment. */
  public enum Instrument {
    TYPE,
    SIGNEE,
    AVENANT
  }

  /** How the agreement goes on after its end. */
  public enum Renewal {
    TACITE,
    EXPRESSE,
    AUCUNE
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.CONVENTION;
  }
}

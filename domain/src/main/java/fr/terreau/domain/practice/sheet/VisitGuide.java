package fr.terreau.domain.practice.sheet;

import java.util.List;

/** A guide for visiting a library; a dated visit is another thing. */
public record VisitGuide(
    List<VisitPurpose> visitPurpose,
    InstrumentKind instrumentKind,
    List<Interlocutor> interlocutors,
    Integer durationMinutes)
    implements PracticeDetails {

  /** Why one goes. */
  public enum VisitPurpose {
    SUIVI_ANNUEL,
    PREMIERE_RENCONTRE,
    NOUVELLE_EQUIPE,
    NOUVEL_ELU,
    RENOUVELLEMENT_CONVENTION,
    PROJET,
    DIFFICULTE,
    VOYAGE_ETUDE
  }

  /** What one carries along. */
  public enum InstrumentKind {
    GRILLE_OBSERVATION,
    GRILLE_ENTRETIEN,
    CHECKLIST,
    MIXTE
  }

  /** Whom one meets. */
  public enum Interlocutor {
    RESPONSABLE,
    EQUIPE,
    BENEVOLES,
    ELU,
    DGS,
    USAGERS
  }

  public VisitGuide {
    visitPurpose = Lists.copy(visitPurpose);
    interlocutors = Lists.copy(interlocutors);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.VISITE;
  }
}

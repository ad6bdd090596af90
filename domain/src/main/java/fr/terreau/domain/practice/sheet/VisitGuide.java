package fr.terreau.domain.practice.sheet;

import java.util.List;

/** A guide for visiting a library; a dated visit is another thing. */
public record VisitGuide(
    List<VisitPurpose> visitPurpose,
    InstrumentKind instrumentKind,
    List<Interlocutor> interlocutors,
    Integer durationMinutes,
    String preparation,
    List<GuideTheme> themes,
    List<GuideItem> items,
    String afterVisit,
    String reportTemplate)
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

  /** How the point is answered. */
  public enum AnswerType {
    OUI_NON,
    NOMBRE,
    CHOIX_UNIQUE,
    CHOIX_MULTIPLE,
    ECHELLE_1_5,
    TEXTE,
    DATE,
    PHOTO
  }

  /** Where an answer may be proposed from. */
  public enum PrefillSource {
    NEOSCRIB,
    CONVENTION,
    DERNIERE_VISITE
  }

  /** A part of the visit. */
  public record GuideTheme(Integer order, String title, String intent) {}

  /** A point to look at or a question to ask. */
  public record GuideItem(
      String id,
      Integer theme,
      String wording,
      String help,
      AnswerType answerType,
      String unit,
      List<String> choices,
      String linkedIndicator,
      String linkedCriterion,
      Boolean mandatory,
      PrefillSource prefillFrom) {
    public GuideItem {
      choices = Lists.copy(choices);
    }
  }

  public VisitGuide {
    visitPurpose = Lists.copy(visitPurpose);
    interlocutors = Lists.copy(interlocutors);
    themes = Lists.copy(themes);
    items = Lists.copy(items);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.VISITE;
  }
}

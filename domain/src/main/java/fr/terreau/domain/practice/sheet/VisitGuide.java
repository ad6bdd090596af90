package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Unit;
import java.util.List;

/** A guide for visiting a library; a dated visit is another thing. */
public record VisitGuide(
    @About(need = Need.REQUIRED, facet = true) List<VisitPurpose> visitPurpose,
    @About(need = Need.REQUIRED, facet = true, compared = true) InstrumentKind instrumentKind,
    @About(need = Need.REQUIRED, facet = true) List<Interlocutor> interlocutors,
    @About(
            need = Need.RECOMMENDED,
            compared = true,
            unit = Unit.MINUTES,
            least = 1,
            greatest = 10000)
        Integer durationMinutes,
    @About(need = Need.REQUIRED, paragraphs = true, weight = 2) String preparation,
    @About(need = Need.REQUIRED, compared = true) List<GuideTheme> themes,
    @About(need = Need.REQUIRED, compared = true, weight = 2) List<GuideItem> items,
    @About(need = Need.REQUIRED, paragraphs = true, weight = 2) String afterVisit,
    @About(need = Need.RECOMMENDED, of = Reference.FILE) String reportTemplate)
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
  public record GuideTheme(
      @About(need = Need.REQUIRED, least = 1, greatest = 1000) Integer order,
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String title,
      @About(longest = 600, weight = 2) String intent) {}

  /** A point to look at or a question to ask. */
  public record GuideItem(
      @About(need = Need.REQUIRED, longest = 40) String id,
      @About(need = Need.REQUIRED, least = 1, greatest = 1000) Integer theme,
      @About(need = Need.REQUIRED, longest = 300, weight = 2) String wording,
      @About(longest = 600, weight = 2) String help,
      @About(need = Need.REQUIRED) AnswerType answerType,
      @About(longest = 40) String unit,
      @About(weight = 2) List<String> choices,
      @About(of = Reference.INDICATOR) String linkedIndicator,
      @About(of = Reference.INDICATOR) String linkedCriterion,
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

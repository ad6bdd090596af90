package fr.terreau.domain.practice.sheet;

import java.util.List;

/** A shared picture of a territory and its reading offer before a project. */
public record TerritoryDiagnostic(
    List<Purpose> purpose,
    ConductedBy conductedBy,
    List<Method> methods,
    EpciCompetence epciCompetence)
    implements PracticeDetails {

  /** What the diagnostic prepares. */
  public enum Purpose {
    PCSES,
    CONSTRUCTION,
    REAMENAGEMENT,
    MISE_EN_RESEAU,
    SCHEMA,
    CTL_CTEAC,
    CONVENTION,
    PRISE_COMPETENCE,
    VEILLE
  }

  /** Who did the work. */
  public enum ConductedBy {
    MD_INTERNE,
    COLLECTIVITE,
    CABINET,
    MIXTE
  }

  /** How facts and views were gathered. */
  public enum Method {
    DONNEES_STATISTIQUES,
    ENTRETIENS,
    QUESTIONNAIRE,
    OBSERVATION,
    VISITES,
    ATELIER_PARTICIPATIF,
    CARTOGRAPHIE,
    PARANGONNAGE
  }

  /** What the intermunicipal body is in charge of. */
  public enum EpciCompetence {
    AUCUNE,
    COORDINATION_RESEAU,
    EQUIPEMENTS,
    PLEINE
  }

  public TerritoryDiagnostic {
    purpose = Lists.copy(purpose);
    methods = Lists.copy(methods);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.DIAGNOSTIC;
  }
}

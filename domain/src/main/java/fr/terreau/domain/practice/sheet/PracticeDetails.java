package fr.terreau.domain.practice.sheet;

import jakarta.json.bind.annotation.JsonbTransient;

/** What only one type of practice has. */
public sealed interface PracticeDetails
    permits Convention,
        TerritoryDiagnostic,
        TrainingPlan,
        CollectionPolicy,
        VisitGuide,
        Relayout,
        ServiceDesign,
        ReadingScheme {

  /** The type these details belong to. */
  @JsonbTransient
  PracticeType practiceType();

  /** The record that holds the details of a type. */
  static Class<? extends PracticeDetails> of(PracticeType type) {
    return switch (type) {
      case CONVENTION -> Convention.class;
      case DIAGNOSTIC -> TerritoryDiagnostic.class;
      case FORMATION -> TrainingPlan.class;
      case POLDOC -> CollectionPolicy.class;
      case VISITE -> VisitGuide.class;
      case REAMENAGEMENT -> Relayout.class;
      case DESIGN_SERVICE -> ServiceDesign.class;
      case SCHEMA -> ReadingScheme.class;
    };
  }
}

package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.Records;

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

  /** The details of a type before anything was written. */
  static PracticeDetails blank(PracticeType type) {
    Class<? extends Record> record = of(type).asSubclass(Record.class);
    return (PracticeDetails)
        Records.create(record, new Object[record.getRecordComponents().length]);
  }
}

package fr.terreau.domain.practice.sheet;

import java.math.BigDecimal;
import java.util.List;

/** A training plan, a series or a training on demand. */
public record TrainingPlan(
    TrainingForm trainingForm,
    List<Trainee> audience,
    BigDecimal durationHours,
    DeliveryMode deliveryMode)
    implements PracticeDetails {

  /** How the training is offered. */
  public enum TrainingForm {
    CATALOGUE,
    A_LA_CARTE,
    SERIE,
    ACCOMPAGNEMENT,
    JOURNEE_ETUDE,
    VOYAGE_ETUDE
  }

  /** Who is trained. */
  public enum Trainee {
    BENEVOLE,
    SALARIE,
    ELU,
    COORDINATEUR,
    PARTENAIRE
  }

  /** On site, at a distance, or both. */
  public enum DeliveryMode {
    PRESENTIEL,
    DISTANCE,
    HYBRIDE
  }

  public TrainingPlan {
    audience = Lists.copy(audience);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.FORMATION;
  }
}

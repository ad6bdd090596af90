package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A training plan, a series or a training on demand. */
public record TrainingPlan(
    @About(need = Need.REQUIRED, facet = true) TrainingForm trainingForm,
    @About(need = Need.RECOMMENDED, facet = true) RequestOrigin requestOrigin,
    @About(need = Need.REQUIRED, weight = 2) List<TrainingNeed> needs,
    @About(need = Need.RECOMMENDED) List<NeedsMethod> needsMethod,
    @About(need = Need.REQUIRED, of = Reference.CONCEPT, facet = true) String theme,
    @About(need = Need.REQUIRED, most = 6, compared = true, weight = 2)
        List<String> learningObjectives,
    @About(weight = 2) List<String> competencies,
    @About(need = Need.REQUIRED, facet = true) List<Trainee> audience,
    @About(need = Need.RECOMMENDED, facet = true) Level level,
    @About(need = Need.RECOMMENDED, paragraphs = true, weight = 2) String prerequisites,
    @About(
            need = Need.REQUIRED,
            facet = true,
            compared = true,
            sorted = true,
            unit = Unit.HOURS,
            least = 0.25,
            greatest = 2000)
        BigDecimal durationHours,
    @About(need = Need.RECOMMENDED) List<TrainingUnit> units,
    List<TrainingSession> sessions,
    @About(need = Need.REQUIRED, facet = true, compared = true) DeliveryMode deliveryMode,
    @About(need = Need.RECOMMENDED, facet = true) SheetTerritory place,
    @About(need = Need.REQUIRED, compared = true, least = 1, greatest = 1000) Integer minSeats,
    @About(need = Need.REQUIRED, compared = true, least = 1, greatest = 1000) Integer maxSeats,
    @About(need = Need.REQUIRED, facet = true) TrainerKind trainerKind,
    List<Trainer> trainers,
    @About(requiredFor = "MODELE", weight = 2) List<OutlineStep> outline,
    @About(need = Need.RECOMMENDED, of = Reference.FILE) List<String> materials,
    @About(need = Need.RECOMMENDED, compared = true) Money cost,
    @About(need = Need.RECOMMENDED, compared = true) Money participantFee,
    @About(facet = true) List<TrainingFunder> funding,
    @About(need = Need.REQUIRED, compared = true) Evaluation evaluation,
    @About(need = Need.RECOMMENDED, compared = true, least = 0, greatest = 10000)
        Integer sessionsCount,
    @About(need = Need.RECOMMENDED, compared = true, least = 0, greatest = 100000)
        Integer traineesCount,
    @About(need = Need.RECOMMENDED, compared = true, unit = Unit.PERCENT, least = 0, greatest = 100)
        BigDecimal volunteerShare,
    @About(
            need = Need.RECOMMENDED,
            compared = true,
            unit = Unit.OUT_OF_FIVE,
            least = 0,
            greatest = 5)
        BigDecimal satisfaction,
    @About(need = Need.RECOMMENDED, facet = true) Certificate certificate,
    @About(need = Need.RECOMMENDED, facet = true) Boolean countsAsQualification,
    @About(need = Need.RECOMMENDED, paragraphs = true, weight = 2) String followUp,
    @About(need = Need.RECOMMENDED, facet = true) TrainingStatus trainingStatus)
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

  /** Where the request came from. */
  public enum RequestOrigin {
    RESEAU,
    EPCI,
    BIBLIOTHEQUE,
    MD,
    DIAGNOSTIC,
    VISITE
  }

  /** How needs were gathered. */
  public enum NeedsMethod {
    QUESTIONNAIRE,
    ENTRETIEN,
    VISITE,
    BILAN_SESSION,
    NEOSCRIB
  }

  /** Who is trained. */
  public enum Trainee {
    BENEVOLE,
    SALARIE,
    ELU,
    COORDINATEUR,
    PARTENAIRE
  }

  /** How much is known before. */
  public enum Level {
    DEBUTANT,
    CONFIRME,
    EXPERT
  }

  /** On site, at a distance, or both. */
  public enum DeliveryMode {
    PRESENTIEL,
    DISTANCE,
    HYBRIDE
  }

  /** Who teaches. */
  public enum TrainerKind {
    INTERNE_MD,
    PAIR,
    EXTERNE,
    CNFPT,
    ABF,
    MEDIAT
  }

  /** Who pays. */
  public enum TrainingFunder {
    DEPARTEMENT,
    CNFPT,
    DRAC,
    CDL,
    AUTRE
  }

  /** When and how learning is evaluated. */
  public enum EvaluationKind {
    POSITIONNEMENT,
    A_CHAUD,
    ACQUIS,
    A_FROID
  }

  /** What trainees receive. */
  public enum Certificate {
    ATTESTATION,
    QUALIFICATION_RESEAU,
    CERTIFICATION,
    AUCUNE
  }

  /** Where the plan stands. */
  public enum TrainingStatus {
    BESOINS,
    CONCEPTION,
    PUBLIE,
    EN_COURS,
    BILAN
  }

  /** A need, where it was heard and how urgent it is. */
  public record TrainingNeed(
      @About(need = Need.REQUIRED, longest = 600, weight = 2) String text,
      @About(longest = 300, weight = 2) String source,
      @About(least = 1, greatest = 9) Integer priority) {}

  /** A part of a series. */
  public record TrainingUnit(
      @About(least = 1, greatest = 1000) Integer order,
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String title,
      @About(unit = Unit.HOURS, least = 0, greatest = 1000) BigDecimal hours) {}

  /**
   * A unit as it was or will be held, on a day and in a place; the plan itself has neither.
   * Trainees are counted, never named.
   */
  public record TrainingSession(
      @About(longest = 200, weight = 2) String unit,
      LocalDate startsOn,
      LocalDate endsOn,
      @About(longest = 200) String place,
      SessionStatus status,
      @About(least = 0, greatest = 100_000) Integer traineesCount) {}

  /** Where a session stands. */
  public enum SessionStatus {
    PREVUE,
    CONFIRMEE,
    REALISEE,
    ANNULEE
  }

  /** Who teaches, by function, never by name. */
  public record Trainer(
      @About(need = Need.REQUIRED, longest = 200) String function, TrainerKind kind) {}

  /** A step of the scenario. */
  public record OutlineStep(
      @About(longest = 40) String time,
      @About(longest = 300, weight = 2) String objective,
      @About(longest = 600, weight = 2) String content,
      @About(longest = 300, weight = 2) String method,
      @About(longest = 300, weight = 2) String material) {}

  /** How learning is evaluated and what came out. */
  public record Evaluation(
      @About(need = Need.REQUIRED) List<EvaluationKind> kinds,
      @About(paragraphs = true, weight = 2) String results) {
    public Evaluation {
      kinds = Lists.copy(kinds);
    }
  }

  public TrainingPlan {
    needs = Lists.copy(needs);
    needsMethod = Lists.copy(needsMethod);
    learningObjectives = Lists.copy(learningObjectives);
    competencies = Lists.copy(competencies);
    audience = Lists.copy(audience);
    units = Lists.copy(units);
    sessions = Lists.copy(sessions);
    trainers = Lists.copy(trainers);
    outline = Lists.copy(outline);
    materials = Lists.copy(materials);
    funding = Lists.copy(funding);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.FORMATION;
  }
}

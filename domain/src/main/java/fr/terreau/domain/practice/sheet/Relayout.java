package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Unit;
import fr.terreau.domain.practice.field.Written;
import java.math.BigDecimal;
import java.util.List;

/** The re-layout of a library. */
public record Relayout(
    @About(need = Need.REQUIRED, facet = true) Extent extent,
    @About(requiredFor = {"EXEMPLE", "RETEX"}) Library library,
    @About(
            need = Need.REQUIRED,
            facet = true,
            compared = true,
            unit = Unit.SQUARE_METRES,
            least = 0,
            greatest = 1000000)
        BigDecimal areaBefore,
    @About(
            need = Need.REQUIRED,
            facet = true,
            compared = true,
            unit = Unit.SQUARE_METRES,
            least = 0,
            greatest = 1000000)
        BigDecimal areaAfter,
    @About(need = Need.REQUIRED, facet = true) AreaBand areaBand,
    @About(need = Need.REQUIRED, compared = true) InitialIssues initialIssues,
    @About(need = Need.RECOMMENDED, weight = 2) List<String> toolsUsed,
    @About(need = Need.RECOMMENDED, facet = true) List<Participation> participation,
    @About(need = Need.REQUIRED, compared = true) List<Zone> zones,
    @About(need = Need.RECOMMENDED, compared = true) List<FurnitureLine> furniture,
    @About(
            need = Need.RECOMMENDED,
            compared = true,
            unit = Unit.METRES,
            least = 0,
            greatest = 1000000)
        BigDecimal shelvingMetersBefore,
    @About(
            need = Need.RECOMMENDED,
            compared = true,
            unit = Unit.METRES,
            least = 0,
            greatest = 1000000)
        BigDecimal shelvingMetersAfter,
    @About(need = Need.RECOMMENDED, compared = true, least = 0, greatest = 100000000)
        Integer holdingsBefore,
    @About(need = Need.RECOMMENDED, compared = true, least = 0, greatest = 100000000)
        Integer holdingsAfter,
    @About(need = Need.RECOMMENDED, compared = true, least = 0, greatest = 100000)
        Integer seatsBefore,
    @About(need = Need.RECOMMENDED, compared = true, least = 0, greatest = 100000)
        Integer seatsAfter,
    @About(of = Reference.FILE) String planBefore,
    @About(of = Reference.FILE) String planAfter,
    @About(longest = 600, weight = 2) String planNote,
    @About(need = Need.RECOMMENDED, of = Reference.FILE) List<String> photos,
    @About(need = Need.RECOMMENDED) List<BudgetLine> budget,
    @About(facet = true, compared = true) Money budgetTotal,
    @About(compared = true, unit = Unit.EUROS_PER_SQUARE_METRE, least = 0, greatest = 1000000)
        BigDecimal budgetPerM2,
    @About(need = Need.RECOMMENDED, facet = true) List<Funder> fundedBy,
    @About(need = Need.RECOMMENDED, compared = true, unit = Unit.WEEKS, least = 0, greatest = 1000)
        Integer durationWeeks,
    @About(need = Need.RECOMMENDED, compared = true, unit = Unit.DAYS, least = 0, greatest = 10000)
        Integer closureDays,
    @About(need = Need.RECOMMENDED, compared = true) MdSupport mdSupport,
    @About(need = Need.REQUIRED) List<AccessibilityCheck> accessibilityChecks,
    @About(need = Need.RECOMMENDED, compared = true) List<IndicatorMeasure> effects,
    @About(need = Need.RECOMMENDED, facet = true) ProjectStatus projectStatus)
    implements PracticeDetails {

  /** How far the change goes. */
  public enum Extent {
    REORGANISATION,
    MOBILIER,
    RENOVATION_LEGERE,
    TRAVAUX,
    EXTENSION,
    DEMENAGEMENT
  }

  /** Size of the library. */
  public enum AreaBand implements Written {
    UNDER_50("<50"),
    FROM_50("50-99"),
    FROM_100("100-199"),
    FROM_200("200-499"),
    FROM_500("≥500");

    private final String written;

    AreaBand(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }

  /** Who took part. */
  public enum Participation {
    EQUIPE,
    BENEVOLES,
    USAGERS,
    ENFANTS,
    ELUS
  }

  /** Who pays. */
  public enum Funder {
    COMMUNE,
    EPCI,
    DEPARTEMENT,
    DGD,
    DETR,
    DSIL,
    LEADER,
    AUTRE
  }

  /** Where the project stands. */
  public enum ProjectStatus {
    IDEE,
    DIAGNOSTIC,
    SCENARIOS,
    DECISION,
    REALISATION,
    EVALUATION
  }

  /** What was wrong. */
  public enum InitialIssue {
    ENCOMBREMENT,
    CIRCULATION,
    OBSCURITE,
    BRUIT,
    PAS_ASSISES,
    MOBILIER_VIEUX,
    SIGNALETIQUE,
    ACCESSIBILITE
  }

  /** How the departmental library helps. */
  public enum SupportKind {
    CONSEIL_PLAN,
    DESHERBAGE,
    MANUTENTION,
    PRET_MOBILIER,
    FORMATION
  }

  /** What a zone is for. */
  public enum ZoneFunction {
    ACCUEIL,
    PRESSE,
    FICTION,
    DOCUMENTAIRE,
    JEUNESSE,
    PETITE_ENFANCE,
    ADO,
    NUMERIQUE,
    JEU,
    TRAVAIL,
    ANIMATION,
    CONVIVIALITE,
    RESERVE,
    BUREAU
  }

  /** What was wrong at the start. */
  public record InitialIssues(
      @About(need = Need.REQUIRED, facet = true) List<InitialIssue> kinds,
      @About(paragraphs = true, weight = 2) String text) {
    public InitialIssues {
      kinds = Lists.copy(kinds);
    }
  }

  /** A part of the room. */
  public record Zone(
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String name,
      ZoneFunction function,
      @About(unit = Unit.SQUARE_METRES, least = 0, greatest = 1000000) BigDecimal areaM2,
      @About(least = 0, greatest = 100000) Integer seats,
      @About(longest = 200, weight = 2) String audience,
      @About(longest = 200, weight = 2) String ambience) {}

  /** A kind of furniture. */
  public record FurnitureLine(
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String category,
      @About(least = 0, greatest = 100000) Integer quantity,
      @About(unit = Unit.CENTIMETRES, least = 0, greatest = 1000) Integer heightCm,
      Boolean mobile,
      @About(longest = 200) String supplier,
      Money unitCost,
      Boolean reused) {}

  /** A line of the budget, without tax. */
  public record BudgetLine(
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String line,
      Money amount,
      Funder funder) {}

  /** The help of the departmental library. */
  public record MdSupport(
      @About(facet = true) List<SupportKind> kinds,
      @About(unit = Unit.DAYS, least = 0, greatest = 10000) BigDecimal days) {
    public MdSupport {
      kinds = Lists.copy(kinds);
    }
  }

  /** A point of accessibility, met or not. */
  public record AccessibilityCheck(
      @About(need = Need.REQUIRED, longest = 300, weight = 2) String check, Boolean ok) {}

  public Relayout {
    toolsUsed = Lists.copy(toolsUsed);
    participation = Lists.copy(participation);
    zones = Lists.copy(zones);
    furniture = Lists.copy(furniture);
    photos = Lists.copy(photos);
    budget = Lists.copy(budget);
    fundedBy = Lists.copy(fundedBy);
    accessibilityChecks = Lists.copy(accessibilityChecks);
    effects = Lists.copy(effects);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.REAMENAGEMENT;
  }
}

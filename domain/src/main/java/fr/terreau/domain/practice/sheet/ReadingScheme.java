package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A departmental or intermunicipal scheme for public reading. */
public record ReadingScheme(
    @About(need = Need.REQUIRED, facet = true) SchemeLevel schemeLevel,
    @About(need = Need.REQUIRED, facet = true, sorted = true) Period period,
    @About(need = Need.REQUIRED, sorted = true) LocalDate adoptedOn,
    @About(need = Need.REQUIRED, longest = 200) String resolutionRef,
    @About(need = Need.REQUIRED, weight = 2, compared = true) List<Axis> axes,
    @About(need = Need.RECOMMENDED, facet = true, open = true) List<SheetTerritory> districts,
    @About(need = Need.RECOMMENDED, compared = true) List<CriterionThreshold> targets,
    @About(compared = true) Means means,
    @About(need = Need.RECOMMENDED, of = Reference.FILE) String grantRules,
    @About(need = Need.RECOMMENDED, of = Reference.SHEET) List<String> agreements,
    @About(need = Need.RECOMMENDED, facet = true, compared = true) List<Elaboration> process,
    @About(need = Need.RECOMMENDED, compared = true) Review midTermReview,
    @About(need = Need.RECOMMENDED, compared = true) Review finalReview,
    @About(of = Reference.SHEET) String predecessor,
    @About(of = Reference.SHEET) String successor)
    implements PracticeDetails {

  /** Who adopts the scheme. */
  public enum SchemeLevel {
    DEPARTEMENTAL,
    INTERCOMMUNAL
  }

  /** How it was drawn up. */
  public enum Elaboration {
    CONCERTATION,
    ATELIERS,
    CABINET,
    INTERNE
  }

  /** A line of the scheme. */
  public record Axis(
      @About(least = 1, greatest = 1000) Integer order,
      @About(need = Need.REQUIRED, longest = 300, weight = 2) String title,
      List<Objective> objectives) {
    public Axis {
      objectives = Lists.copy(objectives);
    }
  }

  /** What a line wants to reach. */
  public record Objective(
      @About(need = Need.REQUIRED, longest = 300, weight = 2) String title,
      @About(weight = 2) List<String> actions) {
    public Objective {
      actions = Lists.copy(actions);
    }
  }

  /** What it takes. */
  public record Means(
      Money budget, @About(unit = Unit.FTE, least = 0, greatest = 100000) BigDecimal staffFte) {}

  /** When the scheme is evaluated. */
  public record Review(LocalDate date, @About(longest = 300) String ref) {}

  public ReadingScheme {
    axes = Lists.copy(axes);
    districts = Lists.copy(districts);
    targets = Lists.copy(targets);
    agreements = Lists.copy(agreements);
    process = Lists.copy(process);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.SCHEMA;
  }
}

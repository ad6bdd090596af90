package fr.terreau.domain.practice.field;

import java.util.List;
import java.util.Optional;

/**
 * The indicators of public reading and the criteria of agreements, which share one list so that a
 * threshold and a measure can be set side by side. Rates keep the unit they are published in; none
 * is computed from another.
 */
public final class Indicators {

  /**
   * An indicator.
   *
   * @param id never changes
   * @param unit as it is written beside figures, {@code m²/hab}; empty for yes-or-no
   */
  public record Indicator(String id, String unit) {}

  private static final List<Indicator> ALL =
      List.of(
          new Indicator("population", "hab"),
          new Indicator("under25Share", "%"),
          new Indicator("over65Share", "%"),
          new Indicator("povertyRate", "%"),
          new Indicator("medianIncome", "€"),
          new Indicator("density", "hab/km²"),
          new Indicator("growth", "%"),
          new Indicator("equipmentCount", "nb"),
          new Indicator("registeredRate", "%"),
          new Indicator("activeBorrowersRate", "%"),
          new Indicator("loansPerCapita", "nb"),
          new Indicator("visitsPerCapita", "nb"),
          new Indicator("weeklyHours", "h/sem"),
          new Indicator("floorArea", "m²"),
          new Indicator("floorAreaPerCapita", "m²/hab"),
          new Indicator("areaPerCapita", "m²/hab"),
          new Indicator("acquisitionBudgetPerCapita", "€/hab"),
          new Indicator("docSpendPerCapita", "€/hab"),
          new Indicator("holdingsPerCapita", "nb"),
          new Indicator("paidStaff", "ETP"),
          new Indicator("staffFte", "ETP"),
          new Indicator("qualifiedStaff", "personne"),
          new Indicator("volunteers", "nb"),
          new Indicator("turnoverRate", "nb"),
          new Indicator("renewalRate", "%"),
          new Indicator("netGrowthRate", "%"),
          new Indicator("medianAge", "ans"),
          new Indicator("weedingRate", "%"),
          new Indicator("activitiesCount", "nb"),
          new Indicator("sigb", ""),
          new Indicator("internetAccess", ""),
          new Indicator("freeAccess", ""),
          new Indicator("travelTime", "min"),
          new Indicator("typologyClass", "classe"));

  private Indicators() {}

  public static List<Indicator> all() {
    return ALL;
  }

  public static Optional<Indicator> find(String id) {
    return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }
}

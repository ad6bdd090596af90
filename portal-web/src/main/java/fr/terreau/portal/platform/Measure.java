package fr.terreau.portal.platform;

import java.util.Arrays;
import java.util.Optional;

/**
 * What numbers of sheets measure, whatever the field they stand in: « 50 m² » may be the area of a
 * library that was rearranged or the least area that an agreement asks for. Each is a filter of its
 * own beside those of the fields.
 */
public enum Measure {
  AREA("area"),
  AREA_PER_INHABITANT("areaPerInhabitant"),
  BUDGET("budget"),
  BUDGET_PER_INHABITANT("budgetPerInhabitant"),
  BUDGET_PER_AREA("budgetPerArea"),
  /** Hours of a training, a session or a week, minutes among them. */
  HOURS("hours"),
  WEEKLY_HOURS("weeklyHours"),
  /** Months, years among them. */
  MONTHS("months"),
  /** Days, weeks among them. */
  DAYS("days"),
  INHABITANTS("inhabitants"),
  /** Full-time equivalents. */
  STAFF("staff"),
  /** Percents. */
  SHARE("share");

  /** The days that a sheet is about: the filter of all its dates and periods. */
  public static final String DATE = "date";

  /** The day on which something ends: an agreement, a period. */
  public static final String END = "end";

  private static final String BEFORE_NAME = "measure.";

  private final String shortName;

  Measure(String shortName) {
    this.shortName = shortName;
  }

  /** The name of the filter, in addresses and in the index. */
  public String filterName() {
    return BEFORE_NAME + shortName;
  }

  /** The unit as it is written after a number. */
  public String unit(Messages messages) {
    return messages.get("measure.unit." + shortName);
  }

  /** The measure of a filter, when it is one. */
  static Optional<Measure> named(String filterName) {
    return Arrays.stream(values())
        .filter(measure -> measure.filterName().equals(filterName))
        .findFirst();
  }
}

package fr.terreau.portal.indexing;

import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Indicators;
import fr.terreau.domain.practice.field.Leaves;
import fr.terreau.domain.practice.field.Leaves.Leaf;
import fr.terreau.domain.practice.field.Scalar;
import fr.terreau.domain.practice.sheet.Convention;
import fr.terreau.domain.practice.sheet.Effort;
import fr.terreau.domain.practice.sheet.Money;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Relayout;
import fr.terreau.portal.platform.Measure;
import fr.terreau.search.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbers of a sheet by what they measure and its days, wherever they stand, under the names of
 * {@link Measure}.
 */
final class Measured {

  private static final double MINUTES = 60;
  private static final double MONTHS = 12;
  private static final double DAYS = 7;
  private static final String INDICATOR = "indicator";

  private final Map<String, List<Span>> spans = new TreeMap<>();

  private Measured() {}

  /**
   * What a sheet measures.
   *
   * @param date the day that stands for the sheet when it gives none
   */
  static Map<String, List<Span>> of(PracticeSheet sheet, LocalDate date) {
    Measured measured = new Measured();
    measured.numbers(sheet);
    measured.days(sheet, date);
    return measured.spans;
  }

  private void numbers(PracticeSheet sheet) {
    List<Leaf> leaves = Leaves.of(sheet);
    Map<String, String> indicators = new HashMap<>();
    for (Leaf leaf : leaves) {
      if (leaf.field().name().equals(INDICATOR)) {
        indicators.put(owner(leaf), leaf.value().toString());
      }
    }
    for (Leaf leaf : leaves) {
      if (leaf.value() instanceof Scalar scalar && scalar.number() != null) {
        Optional.ofNullable(indicators.get(owner(leaf)))
            .flatMap(Indicators::find)
            .ifPresent(indicator -> put(indicator.unit(), scalar.number().doubleValue()));
      } else if (leaf.value() instanceof Number number && counts(leaf.field())) {
        put(leaf.field(), number.doubleValue());
      }
    }
    effort(sheet.effort());
  }

  /** The area of a corner is not that of a library, and an effort is one span. */
  private static boolean counts(Field field) {
    return field.owner() != Relayout.Zone.class && field.owner() != Effort.class;
  }

  private static String owner(Leaf leaf) {
    int dot = leaf.path().lastIndexOf('.');
    return leaf.path().substring(0, Math.max(0, dot));
  }

  private void put(Field field, double number) {
    if (field.owner() == Money.class) {
      put(Measure.BUDGET, number);
      return;
    }
    switch (field.about().unit()) {
      case SQUARE_METRES -> put(Measure.AREA, number);
      case EUROS_PER_SQUARE_METRE -> put(Measure.BUDGET_PER_AREA, number);
      case HOURS -> put(Measure.HOURS, number);
      case MINUTES -> put(Measure.HOURS, number / MINUTES);
      case HOURS_PER_WEEK -> weekly(number);
      case MONTHS -> put(Measure.MONTHS, number);
      case YEARS -> put(Measure.MONTHS, number * MONTHS);
      case DAYS -> put(Measure.DAYS, number);
      case WEEKS -> put(Measure.DAYS, number * DAYS);
      case INHABITANTS -> put(Measure.INHABITANTS, number);
      case FTE -> put(Measure.STAFF, number);
      case PERCENT -> put(Measure.SHARE, number);
      case NONE, METRES, CENTIMETRES, OUT_OF_FIVE, BYTES -> {}
    }
  }

  /** As the list of indicators writes units. */
  private void put(String unit, double number) {
    switch (unit) {
      case "m²" -> put(Measure.AREA, number);
      case "m²/hab" -> put(Measure.AREA_PER_INHABITANT, number);
      case "€/hab" -> put(Measure.BUDGET_PER_INHABITANT, number);
      case "h/sem" -> weekly(number);
      case "ETP" -> put(Measure.STAFF, number);
      case "%" -> put(Measure.SHARE, number);
      case "hab" -> put(Measure.INHABITANTS, number);
      case "ans" -> put(Measure.MONTHS, number * MONTHS);
      default -> {
        // Counts, classes and rates of other kinds are not measures of one unit.
      }
    }
  }

  private void weekly(double hours) {
    put(Measure.WEEKLY_HOURS, hours);
    put(Measure.HOURS, hours);
  }

  private void effort(Effort effort) {
    if (effort == null || (effort.hoursMin() == null && effort.hoursMax() == null)) {
      return;
    }
    double least =
        (effort.hoursMin() == null ? effort.hoursMax() : effort.hoursMin()).doubleValue();
    double most = effort.hoursMax() == null ? least : effort.hoursMax().doubleValue();
    if (least <= most) {
      put(Measure.HOURS.filterName(), new Span(least, most));
    }
  }

  private void days(PracticeSheet sheet, LocalDate date) {
    if (sheet.practiceDate() != null) {
      put(Measure.DATE, Span.of(sheet.practiceDate(), sheet.practiceDate()));
    }
    period(sheet.period());
    if (sheet.details() instanceof Record details) {
      for (Field field : Field.of(details.getClass())) {
        if (field.valueIn(details) instanceof Period period) {
          period(period);
        }
      }
      if (details instanceof Convention convention && convention.endsOn() != null) {
        put(Measure.END, Span.of(convention.endsOn(), convention.endsOn()));
      }
    }
    if (!spans.containsKey(Measure.DATE)) {
      put(Measure.DATE, Span.of(date, date));
    }
  }

  private void period(Period period) {
    if (period == null || (period.start() == null && period.end() == null)) {
      return;
    }
    boolean ordered =
        period.start() == null || period.end() == null || !period.end().isBefore(period.start());
    if (ordered) {
      put(Measure.DATE, Span.of(period.start(), period.end()));
    }
    if (period.end() != null) {
      put(Measure.END, Span.of(period.end(), period.end()));
    }
  }

  private void put(Measure measure, double number) {
    put(measure.filterName(), Span.of(number));
  }

  private void put(String name, Span span) {
    spans.computeIfAbsent(name, none -> new ArrayList<>()).add(span);
  }
}

package fr.terreau.portal.search.reading;

import fr.terreau.domain.practice.field.Unit;
import fr.terreau.domain.practice.sheet.Money;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.portal.platform.Measure;
import fr.terreau.portal.platform.SheetFilter;
import fr.terreau.portal.platform.SheetFilters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers with their units: « 50 m² », « plus de 3 ans », « entre 50 et 100 m2 », « 2 €/hab
 * ». An area, an amount or a population that is said plainly is met by what comes within a fifth of
 * it; a duration, a ratio or a staff by that number alone.
 */
final class MeasureReader {

  private static final String NUMBER = "(?:\\d{1,3}(?: \\d{3})+(?!\\d)|\\d{1,9})(?:[.,]\\d{1,4})?";
  private static final String PER_INHABITANT = " ?(?:/|par) ?(?:hab(?:itants?)?\\b\\.?|tete\\b)";
  private static final String SQUARE_METRE = "m(?:2(?!\\d)|etres? carres?\\b)";
  private static final String EUROS = "(?:€|euros?\\b|eur\\b)";
  private static final String HOURS = "(?:heures?|h)(?!\\p{L})";

  /** Each way to write a unit, the longer before those they begin with. */
  private static final Map<String, Written> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put(SQUARE_METRE + PER_INHABITANT, new Written(Measure.AREA_PER_INHABITANT, "1"));
    UNITS.put(EUROS + PER_INHABITANT, new Written(Measure.BUDGET_PER_INHABITANT, "1"));
    UNITS.put(
        EUROS + " ?(?:/|par|le|du) ?" + SQUARE_METRE, new Written(Measure.BUDGET_PER_AREA, "1"));
    UNITS.put(
        "(?:heures?|h)(?: d'ouverture)? ?(?:(?:/|par|la) ?sem(?:aine)?\\b\\.?|hebdo(?:madaires?)?\\b)",
        new Written(Measure.WEEKLY_HOURS, "1"));
    UNITS.put(SQUARE_METRE, new Written(Measure.AREA, "1"));
    UNITS.put("k ?" + EUROS, new Written(Measure.BUDGET, "1000"));
    UNITS.put(EUROS, new Written(Measure.BUDGET, "1"));
    UNITS.put("hab(?:itants?)?\\b\\.?", new Written(Measure.INHABITANTS, "1"));
    UNITS.put(HOURS, new Written(Measure.HOURS, "1"));
    UNITS.put("(?:min|mn|minutes?)\\b", new Written(Measure.HOURS, "0.016666667"));
    UNITS.put("(?:ans?|annees?)\\b", new Written(Measure.MONTHS, "12"));
    UNITS.put("mois\\b", new Written(Measure.MONTHS, "1"));
    UNITS.put("(?:sem|semaines?)\\b", new Written(Measure.DAYS, "7"));
    UNITS.put("(?:j|jours?)\\b", new Written(Measure.DAYS, "1"));
    UNITS.put("etp\\b", new Written(Measure.STAFF, "1"));
    UNITS.put("(?:%|pour ?cent\\b|pourcents?\\b)", new Written(Measure.SHARE, "1"));
  }

  private static final String UNIT = "(?:" + String.join("|", UNITS.keySet()) + ")";
  private static final String MOST =
      "moins de|inferieure?s? a|jusqu'a|au plus|maximum(?: de)?|max\\b\\.?|au maximum|<=|<|≤";
  private static final String LEAST =
      "plus de|superieure?s? a|au moins|minimum(?: de)?|au minimum|min\\b\\.?|a partir de|>=|>|≥";
  private static final String ABOUT = "environ|autour de|pres de|a peu pres|~";
  private static final String BETWEEN = "entre|de";

  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}])(?<before>"
              + MOST
              + "|"
              + LEAST
              + "|"
              + ABOUT
              + "|"
              + BETWEEN
              + ") ?)?(?<![\\p{L}\\p{N}.,])(?<one>"
              + NUMBER
              + ")"
              + "(?:(?: ?"
              + UNIT
              + ")? ?(?:-|a|et|/) ?(?<two>"
              + NUMBER
              + "))?"
              + " ?(?<unit>"
              + UNIT
              + ")"
              + "(?<minutes>(?<=h) ?[0-5]\\d(?!\\d))?"
              + "(?: (?<after>minimum|mini|maximum|maxi|max|ou plus|et plus|au moins|ou moins"
              + "|et moins|au plus)\\b)?");

  /** Ages are no durations. */
  private static final Pattern AGES =
      Pattern.compile(
          "\\b(?:age|ages|agees?|bebes?|enfants?|enfance|ados?|adolescents?|jeunes?|jeunesse"
              + "|seniors?|public|publics|tout-petits|tout petits)\\b");

  private static final Pattern OPENING =
      Pattern.compile("\\b(?:ouverture|ouverte?s?|horaires?|hebdo\\w*|semaine)\\b");

  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal MINUTES = new BigDecimal("60");
  private static final int PRECISION = 4;

  private record Written(Measure measure, String times) {}

  private final Typed typed;

  private MeasureReader(Typed typed) {
    this.typed = typed;
  }

  static List<Reading> read(Typed typed) {
    List<Reading> readings = new ArrayList<>();
    MeasureReader reader = new MeasureReader(typed);
    Matcher found = MEASURE.matcher(typed.plain());
    while (found.find()) {
      if (typed.free(found.start(), found.end())) {
        reader.reading(found).ifPresent(readings::add);
      }
    }
    readings.forEach(reading -> typed.take(reading.start(), reading.end()));
    return readings;
  }

  private Optional<Reading> reading(Matcher found) {
    Optional<Written> unit = unit(found.group("unit"));
    if (unit.isEmpty() || isAge(unit.get(), found)) {
      return Optional.empty();
    }
    Measure measure = measure(unit.get().measure());
    BigDecimal times = new BigDecimal(unit.get().times());
    BigDecimal one = number(found.group("one")).multiply(times);
    if (found.group("minutes") != null) {
      BigDecimal minutes = new BigDecimal(found.group("minutes").strip());
      one = one.add(minutes.divide(MINUTES, PRECISION, RoundingMode.HALF_UP));
    }
    String before = Optional.ofNullable(found.group("before")).orElse("");
    String after = Optional.ofNullable(found.group("after")).orElse("");
    String range;
    if (found.group("two") != null) {
      range = written(one) + ".." + written(number(found.group("two")).multiply(times));
    } else if (before.matches(MOST) || after.matches("max.*|ou moins|et moins|au plus")) {
      range = ".." + written(one);
    } else if (before.matches(LEAST) || after.matches("min.*|.* plus|au moins")) {
      range = written(one) + "..";
    } else {
      boolean wide = before.matches(ABOUT) || isWide(measure);
      BigDecimal within = wide ? one.multiply(FIFTH) : BigDecimal.ZERO;
      range = written(one.subtract(within)) + ".." + written(one.add(within));
    }
    return Optional.of(
        new Reading(
            typed.withLeading(found.start()),
            found.end(),
            FoldedText.of(found.group()),
            filter(measure),
            List.of(range),
            "",
            false));
  }

  private static Optional<Written> unit(String unit) {
    return UNITS.entrySet().stream()
        .filter(each -> unit.matches(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private boolean isAge(Written unit, Matcher found) {
    boolean years = unit.measure() == Measure.MONTHS && unit.times().equals("12");
    boolean theAged =
        typed.plain().substring(0, found.start("one")).matches(".*\\b(?:les|des|aux) ");
    return years
        && (theAged || found.group("one").equals("0") || AGES.matcher(typed.plain()).find());
  }

  /** « ouverture 12h » is a week’s. */
  private Measure measure(Measure said) {
    return said == Measure.HOURS && OPENING.matcher(typed.plain()).find()
        ? Measure.WEEKLY_HOURS
        : said;
  }

  private static boolean isWide(Measure measure) {
    return measure == Measure.AREA
        || measure == Measure.BUDGET
        || measure == Measure.BUDGET_PER_AREA
        || measure == Measure.INHABITANTS;
  }

  /** The field of the type that is spoken of, when just one of its fields is of that unit. */
  private String filter(Measure measure) {
    Optional<PracticeType> type = TypeWords.in(typed.folded());
    List<SheetFilter> fields =
        type.stream()
            .flatMap(each -> SheetFilters.of(each).stream())
            .filter(filter -> measures(filter, measure))
            .toList();
    return fields.size() == 1 ? fields.getFirst().name() : measure.filterName();
  }

  private static boolean measures(SheetFilter filter, Measure measure) {
    return filter
        .field()
        .filter(field -> filter.kind() == SheetFilter.Kind.NUMBER)
        .map(
            field ->
                field.type() == Money.class
                    ? measure == Measure.BUDGET
                    : switch (measure) {
                      case AREA -> field.about().unit() == Unit.SQUARE_METRES;
                      case HOURS -> field.about().unit() == Unit.HOURS;
                      case MONTHS -> field.about().unit() == Unit.MONTHS;
                      case INHABITANTS -> field.about().unit() == Unit.INHABITANTS;
                      default -> false;
                    })
        .orElse(false);
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(written.replace(" ", "").replace(',', '.'));
  }

  private static String written(BigDecimal number) {
    return number.setScale(PRECISION, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}

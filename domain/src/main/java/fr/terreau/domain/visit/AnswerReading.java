package fr.terreau.domain.visit;

import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was typed for an item, in the one form of its type.
 *
 * @param values empty when nothing was typed or it could not be read
 * @param fault what was expected instead, or null
 */
public record AnswerReading(List<String> values, Fault fault) {

  /** What the answer should have been. */
  public enum Fault {
    YES_NO,
    NUMBER,
    SCALE,
    CHOICE,
    DATE
  }

  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  /** « 1 450,5 » as people write it; without exponents, which are a gigabyte when written out. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,12}|\\d{1,3}(?: \\d{3}){1,3})(?:[.,]\\d{1,6})?");

  /** The spaces that stand between thousands: plain, unbreakable, narrow, thin. */
  private static final Pattern SPACES = Pattern.compile("[\\u0020\\u00a0\\u202f\\u2009]+");

  /** Reads what was typed; blank texts count as nothing. */
  public static AnswerReading read(GuideItem item, List<String> typed) {
    List<String> given = typed.stream().filter(t -> !t.isBlank()).map(String::strip).toList();
    if (given.isEmpty()) {
      return new AnswerReading(List.of(), null);
    }
    String first = given.get(0);
    return switch (item.answerType()) {
      case OUI_NON -> one(yesOrNo(first), Fault.YES_NO);
      case NOMBRE -> one(number(first), Fault.NUMBER);
      case ECHELLE_1_5 -> one(number(first).filter(AnswerReading::onScale), Fault.SCALE);
      case CHOIX_UNIQUE -> one(Optional.of(first).filter(item.choices()::contains), Fault.CHOICE);
      case CHOIX_MULTIPLE ->
          item.choices().containsAll(given)
              ? new AnswerReading(item.choices().stream().filter(given::contains).toList(), null)
              : new AnswerReading(List.of(), Fault.CHOICE);
      case DATE -> one(VisitDate.read(first).filter(d -> VisitDate.day(d).isPresent()), Fault.DATE);
      case TEXTE -> new AnswerReading(List.of(first), null);
      case PHOTO -> new AnswerReading(given, null);
    };
  }

  /** The plain decimal form of a number as people write it. */
  public static Optional<String> number(String typed) {
    String spaced = SPACES.matcher(typed.strip()).replaceAll(" ").replace('−', '-');
    if (!NUMBER.matcher(spaced).matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(spaced.replace(" ", "").replace(',', '.'));
    return Optional.of(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
  }

  private static boolean onScale(String number) {
    BigDecimal value = new BigDecimal(number);
    return value.scale() <= 0
        && value.compareTo(BigDecimal.valueOf(LOWEST)) >= 0
        && value.compareTo(BigDecimal.valueOf(HIGHEST)) <= 0;
  }

  private static Optional<String> yesOrNo(String typed) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "true", "oui", "yes" -> Optional.of("true");
      case "false", "non", "no" -> Optional.of("false");
      default -> Optional.empty();
    };
  }

  private static AnswerReading one(Optional<String> value, Fault otherwise) {
    return value
        .map(read -> new AnswerReading(List.of(read), null))
        .orElseGet(() -> new AnswerReading(List.of(), otherwise));
  }
}

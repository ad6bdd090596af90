package fr.terreau.portal.platform;

import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Unit;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the words of fields are: their labels, help, units, answers and faults. */
public final class FieldWords {

  private static final char NBSP = '\u00a0';

  private static final Set<Fault.Problem> BOUNDED =
      Set.of(
          Fault.Problem.TOO_LONG,
          Fault.Problem.TOO_FEW,
          Fault.Problem.TOO_MANY,
          Fault.Problem.TOO_SMALL,
          Fault.Problem.TOO_LARGE);

  private FieldWords() {}

  /**
   * The key of the label: {@code sheet.title}, {@code details.CONVENTION.renewal}, {@code
   * part.Money.amount}. The help, when there is one, stands under {@code <key>.help}.
   */
  public static String key(Field field) {
    Class<?> owner = field.owner();
    String name = field.name();
    if (owner == PracticeSheet.class) {
      return "sheet." + name;
    }
    return PracticeDetails.class.isAssignableFrom(owner)
        ? "details." + typeOf(owner) + "." + name
        : "part." + owner.getSimpleName() + "." + name;
  }

  public static String label(Field field, Messages messages) {
    return messages.get(key(field));
  }

  public static Optional<String> help(Field field, Messages messages) {
    String key = key(field) + ".help";
    return messages.has(key) ? Optional.of(messages.get(key)) : Optional.empty();
  }

  /** When publication asks for the field, for rules between fields, which no description tells. */
  public static Optional<String> need(Field field, Messages messages) {
    String key = key(field) + ".need";
    return messages.has(key) ? Optional.of(messages.get(key)) : Optional.empty();
  }

  /** The unit as it is written after a number; empty when there is none. */
  public static Optional<String> unit(Field field, Messages messages) {
    Unit unit = field.about().unit();
    return unit == Unit.NONE ? Optional.empty() : Optional.of(messages.get("unit." + unit));
  }

  /** A number and its unit, which in some languages differs for one. */
  public static String withUnit(Field field, Number number, String written, Messages messages) {
    Unit unit = field.about().unit();
    if (unit == Unit.NONE) {
      return written;
    }
    String single = "unit." + unit + ".one";
    boolean one = messages.single(number.doubleValue()) && messages.has(single);
    return written + NBSP + messages.get(one ? single : "unit." + unit);
  }

  /** The key of the words for a constant: {@code value.agreementKind.MD_EPCI}. */
  public static String key(Class<?> type, String constant) {
    if (type == Relation.Kind.class) {
      return "relation." + constant;
    }
    String name = type.getSimpleName();
    return switch (name) {
      case "ResourceNature" -> "nature." + constant;
      case "Licence" -> "licence." + constant;
      case "Scale" -> "scale." + constant;
      case "PracticeType" -> "type." + constant;
      case "Visibility" -> "visibility." + constant + ".short";
      default ->
          "value."
              + name.substring(0, 1).toLowerCase(Locale.ROOT)
              + name.substring(1)
              + "."
              + constant;
    };
  }

  /** A constant in words. */
  public static String constant(Enum<?> constant, Messages messages) {
    return messages.get(key(constant.getDeclaringClass(), constant.name()));
  }

  /** What is wrong, in the reader's language; said for one field alone where words were found. */
  public static String fault(Fault fault, PracticeType type, Messages messages) {
    String own = "missing." + fault.path();
    if (messages.has(own)) {
      return messages.get(own);
    }
    Optional<Field> field = at(fault.path(), type);
    String label = field.map(f -> label(f, messages)).orElse(fault.path());
    String key = "fault." + fault.problem();
    return BOUNDED.contains(fault.problem())
        ? messages.get(key, label, field.map(f -> bound(f, fault.problem(), messages)).orElse(""))
        : messages.get(key, label);
  }

  /** The field at a path such as {@code details.criteria[0].value}. */
  public static Optional<Field> at(String path, PracticeType type) {
    List<String> names =
        Arrays.stream(path.split("\\.")).map(n -> n.replaceAll("\\[.*", "")).toList();
    Class<?> owner = PracticeSheet.class;
    Optional<Field> found = Optional.empty();
    for (String name : names) {
      found = Field.of(owner, name);
      if (found.isEmpty()) {
        return found;
      }
      boolean details = found.get().type() == PracticeDetails.class;
      owner = details && type != null ? PracticeDetails.of(type) : found.get().type();
      if (!owner.isRecord()) {
        return name.equals(names.getLast()) ? found : Optional.empty();
      }
    }
    return found;
  }

  private static String bound(Field field, Fault.Problem problem, Messages messages) {
    double bound =
        switch (problem) {
          case TOO_LONG -> field.longest();
          case TOO_FEW -> field.about().fewest();
          case TOO_MANY -> field.mostEntries();
          case TOO_SMALL -> field.about().least();
          default -> field.about().greatest();
        };
    return messages.decimal(java.math.BigDecimal.valueOf(bound));
  }

  private static PracticeType typeOf(Class<?> details) {
    return Arrays.stream(PracticeType.values())
        .filter(type -> PracticeDetails.of(type) == details)
        .findFirst()
        .orElseThrow();
  }
}

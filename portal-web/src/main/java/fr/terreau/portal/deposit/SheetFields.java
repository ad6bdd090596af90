package fr.terreau.portal.deposit;

import fr.terreau.domain.practice.field.Records;
import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FieldView.Kind;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Draws and reads the questions of a form from the components of a record: a new field is one line
 * in its record and its words in the bundles.
 *
 * @param prefix put before the names of fields, so that two records share a form
 * @param labels where the words are: {@code <labels>.<component>}, help under {@code .help}
 * @param required components without which nothing is published
 * @param paragraphs components that hold paragraphs
 */
record SheetFields(String prefix, String labels, Set<String> required, Set<String> paragraphs) {

  /** Without exponents: 1e999999999 is ten letters, and a gigabyte when written out. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,12}(\\.[0-9]{1,6})?");

  /** The questions for the components of a record inside this one. */
  SheetFields inside(RecordComponent component) {
    String name = component.getName();
    String words = "part." + component.getType().getSimpleName();
    return new SheetFields(prefix + name + ".", words, Set.of(), Set.of());
  }

  /** The question for one component, answered by what the record holds. */
  FieldView view(
      Record record,
      RecordComponent component,
      Messages messages,
      Map<String, String> faults,
      HttpServletRequest typed) {
    String name = prefix + component.getName();
    String key = labels + "." + component.getName();
    String fault = faults.get(name);
    List<String> values =
        fault == null || typed == null
            ? values(Records.value(record, component))
            : List.of(Objects.requireNonNullElse(typed.getParameter(name), ""));
    return new FieldView(
        name,
        messages.get(key),
        messages.has(key + ".help") ? Optional.of(messages.get(key + ".help")) : Optional.empty(),
        kind(component),
        values,
        options(component, values, messages),
        required.contains(component.getName()),
        Optional.ofNullable(fault));
  }

  /**
   * What was typed for one component, as the record holds it; null when nothing was.
   *
   * @throws UnreadableField when it cannot be a value of the component
   */
  Object read(RecordComponent component, HttpServletRequest request) {
    String name = prefix + component.getName();
    Class<?> type = component.getType();
    if (type == List.class) {
      String[] chosen = request.getParameterValues(name);
      Class<?> element = element(component);
      return chosen == null
          ? List.of()
          : Arrays.stream(chosen).map(v -> constant(element, v)).filter(Objects::nonNull).toList();
    }
    String typed = request.getParameter(name);
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String text = typed.replace("\r\n", "\n").strip();
    try {
      return single(type, text);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new UnreadableField("field.number", e);
    } catch (DateTimeParseException e) {
      throw new UnreadableField("field.date", e);
    }
  }

  /** What was typed cannot be read; the key says what was expected. */
  static final class UnreadableField extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String key;

    UnreadableField(String key, Throwable cause) {
      super(key, cause);
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  private static Object single(Class<?> type, String text) {
    if (type == Integer.class) {
      return number(text).intValueExact();
    }
    if (type == BigDecimal.class) {
      return number(text);
    }
    if (type == LocalDate.class) {
      return day(text);
    }
    return type.isEnum() ? constant(type, text) : text;
  }

  /** A day of four-digit years: anything else was not meant. */
  private static LocalDate day(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      throw new DateTimeParseException("not a day", text, 0);
    }
    return LocalDate.parse(text);
  }

  /** French and English decimals, spaces between thousands allowed; no more than people type. */
  private static BigDecimal number(String text) {
    String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    if (!NUMBER.matcher(plain).matches()) {
      throw new NumberFormatException(plain);
    }
    return new BigDecimal(plain);
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> ((Enum<?>) c).name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private Kind kind(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == List.class) {
      return Kind.CHECKBOXES;
    }
    if (type.isEnum()) {
      return Kind.SELECT;
    }
    if (type == LocalDate.class) {
      return Kind.DATE;
    }
    if (type == Integer.class || type == BigDecimal.class) {
      return Kind.NUMBER;
    }
    return paragraphs.contains(component.getName()) ? Kind.AREA : Kind.TEXT;
  }

  private static List<String> values(Object value) {
    return switch (value) {
      case null -> List.of();
      case List<?> list -> list.stream().map(SheetFields::shown).toList();
      default -> List.of(shown(value));
    };
  }

  private static String shown(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static List<Option> options(
      RecordComponent component, List<String> values, Messages messages) {
    Class<?> type = component.getType() == List.class ? element(component) : component.getType();
    if (!type.isEnum()) {
      return List.of();
    }
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .map(
            name ->
                new Option(name, messages.get(FieldWords.key(type, name)), values.contains(name)))
        .toList();
  }

  private static Class<?> element(RecordComponent component) {
    return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
  }

  /** Whether a component can be asked with one field. */
  static boolean simple(RecordComponent component) {
    return !component.getType().isRecord()
        && (component.getType() != List.class || enumerated(component));
  }

  private static boolean enumerated(RecordComponent component) {
    return ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
            instanceof Class<?> type
        && type.isEnum();
  }
}

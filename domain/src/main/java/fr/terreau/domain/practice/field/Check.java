package fr.terreau.domain.practice.field;

import fr.terreau.domain.practice.field.Fault.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Holds a record against the descriptions of its fields, and those of the records inside it. */
public final class Check {

  private final Set<String> constants;
  private final List<Fault> faults = new ArrayList<>();

  private Check(Set<String> constants) {
    this.constants = constants;
  }

  /**
   * What is wrong with a record, in the order of its fields.
   *
   * @param path where the record stands; empty at the top
   * @param constants the constants given elsewhere in the same sheet, which may require fields
   */
  public static List<Fault> of(Record record, String path, Set<String> constants) {
    Check check = new Check(constants);
    check.record(record, path);
    return List.copyOf(check.faults);
  }

  /** The names of the constants that a record holds itself. */
  public static Set<String> constantsOf(Record record) {
    Set<String> names = new TreeSet<>();
    for (Field field : Field.of(record.getClass())) {
      field.valuesIn(record).stream()
          .filter(Enum.class::isInstance)
          .forEach(constant -> names.add(((Enum<?>) constant).name()));
    }
    return names;
  }

  /** Whether a value says nothing: absent, blank, or a record or a list of such values. */
  public static boolean empty(Object value) {
    return switch (value) {
      case null -> true;
      case String text -> text.isBlank();
      case List<?> list -> list.stream().allMatch(Check::empty);
      case Record record ->
          Field.of(record.getClass()).stream().allMatch(field -> empty(field.valueIn(record)));
      default -> false;
    };
  }

  private void record(Record record, String path) {
    for (Field field : Field.of(record.getClass())) {
      String here = path.isEmpty() ? field.name() : path + "." + field.name();
      Object value = field.valueIn(record);
      if (empty(value)) {
        report(wanted(field), here, Problem.MISSING);
      } else if (field.many()) {
        list(field, (List<?>) value, here);
      } else {
        single(field, value, here);
      }
    }
    measure(record, path);
  }

  private boolean wanted(Field field) {
    return field.required()
        || Arrays.stream(field.about().requiredFor()).anyMatch(constants::contains);
  }

  private void list(Field field, List<?> list, String path) {
    report(list.size() < field.about().fewest(), path, Problem.TOO_FEW);
    report(list.size() > field.mostEntries(), path, Problem.TOO_MANY);
    for (int i = 0; i < list.size(); i++) {
      single(field, list.get(i), path + "[" + i + "]");
    }
  }

  private void single(Field field, Object value, String path) {
    switch (value) {
      case Scalar scalar -> report(length(scalar.text()) > field.longest(), path, Problem.TOO_LONG);
      case Record record -> record(record, path);
      case String text -> {
        report(length(text) > field.longest(), path, Problem.TOO_LONG);
        boolean indicator = field.about().of() == Reference.INDICATOR;
        report(indicator && Indicators.find(text).isEmpty(), path, Problem.UNKNOWN);
      }
      case Number number -> {
        report(number.doubleValue() < field.about().least(), path, Problem.TOO_SMALL);
        report(number.doubleValue() > field.about().greatest(), path, Problem.TOO_LARGE);
      }
      default -> {}
    }
  }

  /** A figure is there or its absence is explained; never neither, never both. */
  private void measure(Record record, String path) {
    var value = Field.of(record.getClass(), "value");
    var missing = Field.of(record.getClass(), "missing");
    if (value.isPresent() && missing.isPresent()) {
      boolean figure = !empty(value.get().valueIn(record));
      boolean reason = !empty(missing.get().valueIn(record));
      report(!figure && !reason, path + ".value", Problem.MISSING);
      report(figure && reason, path + ".missing", Problem.BOTH);
    }
  }

  private static int length(String text) {
    String given = Objects.requireNonNullElse(text, "");
    return given.codePointCount(0, given.length());
  }

  private void report(boolean wrong, String path, Problem problem) {
    if (wrong) {
      faults.add(new Fault(path, problem));
    }
  }
}

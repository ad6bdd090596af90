package fr.terreau.domain.practice.field;

import fr.terreau.domain.practice.field.Field.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A record taken apart into the single values it holds, each with its path, so that exports lose
 * none and tests can say so.
 */
public final class Leaves {

  private final List<Leaf> leaves = new ArrayList<>();

  private Leaves() {}

  /**
   * A single value.
   *
   * @param path where it stands, {@code details.criteria[0].value}
   * @param value a text, a number, a day, yes or no, a constant or a {@link Scalar}; never a record
   *     and never blank
   */
  public record Leaf(String path, Field field, Object value) {

    /** The path without the places in lists, {@code details.criteria.value}. */
    public String column() {
      return path.replaceAll("\\[\\d+]", "");
    }
  }

  /**
   * A place for values, whether or not a record holds any.
   *
   * @param path without places in lists, {@code details.criteria.value}
   */
  public record Column(String path, Field field) {}

  /** All values of a record, in the order of its fields; what says nothing is left out. */
  public static List<Leaf> of(Record record) {
    return of(record, "");
  }

  /**
   * All values of a record.
   *
   * @param path where the record stands; empty at the top
   */
  public static List<Leaf> of(Record record, String path) {
    Leaves found = new Leaves();
    found.record(record, path);
    return List.copyOf(found.leaves);
  }

  /**
   * All places that records of a class have for values, in order; those behind an interface are
   * left out.
   *
   * @param path where such a record stands; empty at the top
   */
  public static List<Column> columns(Class<?> record, String path) {
    List<Column> columns = new ArrayList<>();
    for (Field field : Field.of(record)) {
      String here = inside(path, field);
      if (field.kind() != Kind.RECORD) {
        columns.add(new Column(here, field));
      } else if (field.type().isRecord()) {
        columns.addAll(columns(field.type(), here));
      }
    }
    return columns;
  }

  private void record(Record record, String path) {
    for (Field field : Field.of(record.getClass())) {
      String here = inside(path, field);
      if (field.valueIn(record) instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          single(field, list.get(i), here + "[" + i + "]");
        }
      } else {
        single(field, field.valueIn(record), here);
      }
    }
  }

  private void single(Field field, Object value, String path) {
    if (Check.empty(value)) {
      return;
    }
    if (field.kind() == Kind.RECORD) {
      record((Record) value, path);
    } else {
      leaves.add(new Leaf(path, field, value));
    }
  }

  private static String inside(String path, Field field) {
    return path.isEmpty() ? field.name() : path + "." + field.name();
  }
}

package fr.terreau.portal.compare;

import fr.terreau.portal.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sheets of one type side by side: groups of rows, and in each row one cell for each sheet, in
 * their order. Nothing is ranked and nothing is added up.
 *
 * @param silent labels of the compared fields that none of the sheets fills
 */
public record Comparison(List<Sheet> sheets, List<Group> groups, List<String> silent) {

  /**
   * A sheet that is compared.
   *
   * @param reference its code, short enough to stand above each of its values
   * @param withoutUrl the comparison without this sheet
   */
  public record Sheet(
      String reference, String title, String producer, String url, String withoutUrl) {}

  /** Rows under one heading. */
  public record Group(String label, List<Row> rows) {}

  /**
   * A row.
   *
   * @param path the compared field it comes from, such as {@code details.criteria}
   * @param warnings what must be known before values of this row are compared
   */
  public record Row(String path, String label, List<Cell> cells, List<Warning> warnings) {

    /** Whether the cells say the same, wherever they have it from. */
    public boolean differs() {
      return cells.stream().map(Cell::said).distinct().count() > 1;
    }

    public boolean isEmpty() {
      return cells.stream().allMatch(cell -> cell.values().isEmpty());
    }
  }

  /** What a sheet says in a row; no value at all is neither zero nor a stated absence. */
  public record Cell(List<Value> values) {

    /** What counts when cells are held against each other, whatever its order. */
    List<String> said() {
      return values.stream().map(Value::said).sorted().toList();
    }

    Set<String> notes(String name) {
      Set<String> texts = new TreeSet<>();
      values.forEach(value -> value.note(name).ifPresent(note -> texts.add(note.text())));
      return texts;
    }
  }

  /**
   * A value.
   *
   * @param text in words, with its unit; empty when the notes say all
   * @param number the bare number for spreadsheets, or null
   */
  public record Value(String text, Number number, List<Note> notes) {

    static Value of(String text) {
      return new Value(text, null, List.of());
    }

    /** What stands under the value. */
    public List<Note> shown() {
      return notes.stream().filter(note -> note.part() != Part.INSIDE).toList();
    }

    Optional<Note> note(String name) {
      return notes.stream().filter(note -> note.name().equals(name)).findFirst();
    }

    private String said() {
      List<String> said = new ArrayList<>(List.of(text));
      notes.stream()
          .filter(note -> note.part() == Part.BESIDE)
          .forEach(note -> said.add(note.name() + " " + note.text()));
      return String.join("\n", said);
    }
  }

  /**
   * What makes a value comparable.
   *
   * @param number the bare number for spreadsheets, or null
   */
  public record Note(String name, String text, Number number, Part part) {}

  /** Where a note stands. */
  public enum Part {
    /** The text of the value says it already. */
    INSIDE,
    /** Under the value, and part of what is said. */
    BESIDE,
    /** Under the value; says where it comes from, which makes no difference. */
    ORIGIN
  }

  /** What must be known before values are compared. */
  public enum Warning {
    YEARS,
    BASES,
    UNITS
  }

  /** The same with nothing but the rows that differ. */
  Comparison onlyDifferences() {
    return new Comparison(
        sheets,
        groups.stream()
            .map(g -> new Group(g.label(), g.rows().stream().filter(Row::differs).toList()))
            .filter(group -> !group.rows().isEmpty())
            .toList(),
        silent);
  }

  public boolean warned() {
    return rows().stream().anyMatch(row -> !row.warnings().isEmpty());
  }

  public long differences() {
    return rows().stream().filter(Row::differs).count();
  }

  List<Row> rows() {
    return groups.stream().flatMap(group -> group.rows().stream()).toList();
  }

  /** What a cell without a value says. */
  static String blank(Messages messages) {
    return messages.get("compare.blank");
  }
}

package fr.terreau.portal.deposit;

import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of the deposit form, drawn by {@code deposit/parts.jte}. */
public sealed interface FormPart {

  /** What is wrong in it, in the order of the form. */
  List<FormError> errors();

  /** How a question is asked. */
  enum Kind {
    TEXT,
    AREA,
    NUMBER,
    DATE,
    SELECT,
    CHECKBOXES,
    RADIOS,
    /** One box to tick. */
    TICK,
    /** Shown, not asked. */
    FIXED
  }

  /**
   * One question.
   *
   * @param name its path
   * @param mark that it may be left empty; an empty text when publication asks for it
   * @param values what it holds, given back as it was typed
   * @param completion the id of a list of words to choose from, or null
   * @param proposed where the answer comes from when nobody typed it, or null
   */
  record Ask(
      String name,
      String label,
      String help,
      String mark,
      Kind kind,
      List<String> values,
      List<Option> options,
      String completion,
      String error,
      String proposed)
      implements FormPart {

    public Ask {
      values = List.copyOf(values);
      options = List.copyOf(options);
    }

    public String id() {
      return idOf(name);
    }

    public String value() {
      return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean required() {
      return mark.isEmpty();
    }

    /** The ids that {@code aria-describedby} names, or null when there is nothing to say. */
    public String describedBy() {
      List<String> ids = new ArrayList<>();
      if (help != null) {
        ids.add(id() + "-a");
      }
      if (proposed != null) {
        ids.add(id() + "-p");
      }
      if (error != null) {
        ids.add(id() + "-e");
      }
      return ids.isEmpty() ? null : String.join(" ", ids);
    }

    @Override
    public List<FormError> errors() {
      return error == null ? List.of() : List.of(new FormError(id(), error));
    }
  }

  /** The fields of one record inside another. */
  record Group(
      String name, String label, String help, String mark, String error, List<FormPart> parts)
      implements FormPart {

    public Group {
      parts = List.copyOf(parts);
    }

    public String id() {
      return idOf(name);
    }

    @Override
    public List<FormError> errors() {
      return with(id(), error, parts);
    }
  }

  /** Questions that are folded away until somebody wants them. */
  record Fold(String id, String label, boolean open, List<FormPart> parts) implements FormPart {

    public Fold {
      parts = List.copyOf(parts);
    }

    @Override
    public List<FormError> errors() {
      return with(id, null, parts);
    }
  }

  /**
   * A list.
   *
   * @param records whether each row has several questions
   * @param count how many rows are filled in, in words
   * @param full why no row may be added, or null
   * @param paste the field for lines of a spreadsheet, absent inside rows
   */
  record Rows(
      String name,
      String label,
      String help,
      String mark,
      String error,
      boolean records,
      String count,
      boolean open,
      String full,
      List<Row> rows,
      Optional<Paste> paste)
      implements FormPart {

    public Rows {
      rows = List.copyOf(rows);
    }

    public String id() {
      return idOf(name);
    }

    @Override
    public List<FormError> errors() {
      List<FormError> all = new ArrayList<>(with(id(), error, List.of()));
      rows.forEach(row -> row.parts().forEach(part -> all.addAll(part.errors())));
      paste.ifPresent(
          pasted -> pasted.errors().forEach(e -> all.add(new FormError(id() + "-coller", e))));
      return all;
    }
  }

  /** One row of a list; its name is its path. */
  record Row(String name, String label, String said, boolean open, List<FormPart> parts) {

    public Row {
      parts = List.copyOf(parts);
    }

    public String id() {
      return idOf(name);
    }
  }

  /** Lines of a spreadsheet: those that could not be read, and why. */
  record Paste(String columns, String text, List<String> errors) {

    public Paste {
      errors = List.copyOf(errors);
    }
  }

  /** The id of the field with this path, which may stand in an address. */
  static String idOf(String path) {
    return "c-" + path.replace("[", ".").replace("]", "");
  }

  private static List<FormError> with(String id, String error, List<FormPart> parts) {
    List<FormError> all = new ArrayList<>();
    if (error != null) {
      all.add(new FormError(id, error));
    }
    parts.forEach(part -> all.addAll(part.errors()));
    return all;
  }
}

package fr.terreau.portal.platform;

import java.util.List;
import java.util.Optional;

/**
 * One question of a form, drawn by {@code platform/field.jte}.
 *
 * @param values what was typed, given back as it is; one value except for check boxes
 * @param options answers to choose from, for {@link Kind#SELECT} and {@link Kind#CHECKBOXES}
 * @param error what is wrong, in the reader's language
 */
public record FieldView(
    String name,
    String label,
    Optional<String> help,
    Kind kind,
    List<String> values,
    List<Option> options,
    boolean required,
    Optional<String> error) {

  /** How the question is asked. */
  public enum Kind {
    TEXT,
    AREA,
    NUMBER,
    DATE,
    SELECT,
    CHECKBOXES,
    /** Shown, not asked. */
    FIXED
  }

  public FieldView {
    values = List.copyOf(values);
    options = List.copyOf(options);
  }

  /**
   * A question whose label is the text {@code field.<name>}, its help {@code field.<name>.help}.
   */
  public static FieldView named(
      Messages messages,
      String name,
      Kind kind,
      List<String> values,
      List<Option> options,
      boolean required,
      Optional<String> error) {
    String key = "field." + name;
    Optional<String> help =
        messages.has(key + ".help") ? Optional.of(messages.get(key + ".help")) : Optional.empty();
    return new FieldView(name, messages.get(key), help, kind, values, options, required, error);
  }

  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  public String id() {
    return "c-" + name;
  }

  /** The ids that {@code aria-describedby} names, or null when there is nothing to say. */
  public String describedBy() {
    if (help.isEmpty() && error.isEmpty()) {
      return null;
    }
    return (help.isPresent() ? id() + "-a " : "") + (error.isPresent() ? id() + "-e" : "");
  }

  public String invalid() {
    return error.isPresent() ? "true" : null;
  }
}

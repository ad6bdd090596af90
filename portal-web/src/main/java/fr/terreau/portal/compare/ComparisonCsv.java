package fr.terreau.portal.compare;

import fr.terreau.portal.compare.Comparison.Cell;
import fr.terreau.portal.compare.Comparison.Group;
import fr.terreau.portal.compare.Comparison.Note;
import fr.terreau.portal.compare.Comparison.Row;
import fr.terreau.portal.compare.Comparison.Sheet;
import fr.terreau.portal.compare.Comparison.Value;
import fr.terreau.portal.compare.Comparison.Warning;
import fr.terreau.portal.platform.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comparison as a table of a spreadsheet: one column for each sheet, one line for each value, and
 * under it one line for each of its unit, year, basis, source and the like.
 */
final class ComparisonCsv {

  private static final String BETWEEN = " | ";

  private final Messages messages;
  private final List<List<?>> rows = new ArrayList<>();

  private ComparisonCsv(Messages messages) {
    this.messages = messages;
  }

  /**
   * The lines, the heading first: group, row, what the line holds, whether the row differs, what to
   * be careful about, then the sheets.
   */
  static List<List<?>> rows(Comparison comparison, List<String> unknown, Messages messages) {
    ComparisonCsv csv = new ComparisonCsv(messages);
    csv.heading(comparison.sheets());
    comparison.groups().forEach(group -> group.rows().forEach(row -> csv.add(group, row)));
    unknown.forEach(reference -> csv.rows.add(List.of(messages.get("compare.unknown"), reference)));
    return csv.rows;
  }

  private void heading(List<Sheet> sheets) {
    List<Object> line =
        new ArrayList<>(
            List.of(
                messages.get("compare.csv.group"),
                messages.get("compare.csv.row"),
                messages.get("compare.csv.part"),
                messages.get("compare.csv.mark"),
                messages.get("compare.csv.warning")));
    sheets.forEach(sheet -> line.add(sheet.reference() + " – " + sheet.title()));
    rows.add(line);
  }

  private void add(Group group, Row row) {
    Set<String> names = new LinkedHashSet<>();
    row.cells().stream()
        .flatMap(cell -> cell.values().stream())
        .flatMap(value -> value.notes().stream())
        .forEach(note -> names.add(note.name()));
    add(group, row, messages.get("compare.csv.value"), this::value);
    for (String name : names) {
      add(group, row, name, cell -> note(cell, name));
    }
  }

  private void add(Group group, Row row, String part, Function<Cell, Object> content) {
    List<Object> line = new ArrayList<>();
    line.add(group.label());
    line.add(row.label());
    line.add(part);
    line.add(messages.get(row.differs() ? "compare.differs" : "compare.same"));
    line.add(row.warnings().stream().map(this::warning).collect(Collectors.joining(BETWEEN)));
    row.cells().forEach(cell -> line.add(content.apply(cell)));
    rows.add(line);
  }

  private String warning(Warning warning) {
    return messages.get("compare.warning." + warning);
  }

  /** A single number stays a number, so that a spreadsheet can count with it. */
  private Object value(Cell cell) {
    if (cell.values().isEmpty()) {
      return Comparison.blank(messages);
    }
    Value first = cell.values().getFirst();
    return cell.values().size() == 1 && first.number() != null
        ? first.number()
        : cell.values().stream().map(this::text).collect(Collectors.joining(BETWEEN));
  }

  /** A value that its notes say whole is there, which a blank is not. */
  private String text(Value value) {
    return value.text().isEmpty() ? messages.get("compare.listed") : value.text();
  }

  private Object note(Cell cell, String name) {
    List<Optional<Note>> notes = cell.values().stream().map(value -> value.note(name)).toList();
    List<Note> given = notes.stream().flatMap(Optional::stream).toList();
    if (given.isEmpty()) {
      return null;
    }
    if (notes.size() == 1 && given.getFirst().number() != null) {
      return given.getFirst().number();
    }
    Stream<String> texts = notes.stream().map(note -> note.map(Note::text).orElse("–"));
    return texts.collect(Collectors.joining(BETWEEN));
  }
}

package fr.terreau.portal.compare;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Field.Kind;
import fr.terreau.domain.practice.sheet.Money;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.portal.compare.Comparison.Cell;
import fr.terreau.portal.compare.Comparison.Group;
import fr.terreau.portal.compare.Comparison.Note;
import fr.terreau.portal.compare.Comparison.Part;
import fr.terreau.portal.compare.Comparison.Row;
import fr.terreau.portal.compare.Comparison.Value;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a comparison, from the fields that are compared. A record is taken apart into its
 * fields; a list of records becomes one row for each thing that its entries are about (see {@link
 * Pivot}).
 */
final class ComparisonRows {

  /** Records that read as one value. */
  private static final Set<Class<?>> WHOLE =
      Set.of(Money.class, Period.class, SheetTerritory.class);

  private final Messages messages;
  private final FieldAnswers answers;
  private final List<Group> groups = new ArrayList<>();
  private final List<Row> loose = new ArrayList<>();
  private final List<String> silent = new ArrayList<>();

  ComparisonRows(Messages messages, FieldAnswers answers) {
    this.messages = messages;
    this.answers = answers;
  }

  /** The groups of rows for sheets of one type. */
  List<Group> groups(List<PracticeSheet> sheets) {
    compared(PracticeSheet.class, "", sheets);
    endGroup(messages.get("compare.envelope"));
    List<Record> details = sheets.stream().map(sheet -> (Record) sheet.details()).toList();
    details.stream()
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(one -> compared(one.getClass(), "details.", details));
    endGroup(messages.get("practice.details." + sheets.getFirst().practiceType()));
    return List.copyOf(groups);
  }

  /** Labels of the compared fields that none of the sheets fills. */
  List<String> silent() {
    return List.copyOf(silent);
  }

  private void compared(Class<?> owner, String path, List<? extends Record> owners) {
    for (Field field : Field.of(owner)) {
      if (field.about().compared()) {
        top(field, path + field.name(), owners);
      }
    }
  }

  private void top(Field field, String path, List<? extends Record> owners) {
    List<Row> rows = rows(field, path, owners);
    List<Row> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
    String label = FieldWords.label(field, messages);
    if (filled.isEmpty()) {
      silent.add(label);
    } else if (field.kind() == Kind.RECORD && !WHOLE.contains(field.type())) {
      groups.add(new Group(label, filled));
    } else {
      loose.addAll(filled);
    }
  }

  /** Single fields stand together, before the groups that have a heading of their own. */
  private void endGroup(String label) {
    if (!loose.isEmpty()) {
      int before = label.equals(messages.get("compare.envelope")) ? 0 : envelopeGroups();
      groups.add(before, new Group(label, List.copyOf(loose)));
      loose.clear();
    }
  }

  private int envelopeGroups() {
    return (int)
        groups.stream()
            .filter(group -> group.rows().stream().noneMatch(r -> r.path().startsWith("details.")))
            .count();
  }

  private List<Row> rows(Field field, String path, List<? extends Record> owners) {
    if (field.kind() != Kind.RECORD || WHOLE.contains(field.type())) {
      String label = FieldWords.label(field, messages);
      List<Cell> cells = owners.stream().map(owner -> new Cell(values(field, owner))).toList();
      return List.of(new Row(path, label, cells, List.of()));
    }
    if (field.many()) {
      List<List<Record>> entries = owners.stream().map(owner -> entries(field, owner)).toList();
      return new Pivot(messages, answers, path).rows(field, entries);
    }
    List<Row> rows = new ArrayList<>();
    List<Record> inner =
        owners.stream().map(o -> o == null ? null : (Record) field.valueIn(o)).toList();
    field.parts().forEach(part -> rows.addAll(rows(part, path, inner)));
    return rows;
  }

  private List<Value> values(Field field, Record owner) {
    if (owner == null) {
      return List.of();
    }
    return field.valuesIn(owner).stream()
        .filter(value -> !Check.empty(value))
        .map(value -> value(field, value))
        .toList();
  }

  private Value value(Field field, Object value) {
    Number number = value instanceof Number given ? given : null;
    Optional<Note> unit =
        FieldWords.unit(field, messages)
            .filter(words -> number != null)
            .map(words -> new Note(messages.get("compare.unit"), words, null, Part.INSIDE));
    return new Value(answers.words(field, value), number, unit.stream().toList());
  }

  private static List<Record> entries(Field field, Record owner) {
    return owner == null
        ? List.of()
        : field.valuesIn(owner).stream()
            .filter(value -> !Check.empty(value))
            .map(Record.class::cast)
            .toList();
  }
}

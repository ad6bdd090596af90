package fr.terreau.portal.practice;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Field.Kind;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.practice.PracticePage.Detail;
import fr.terreau.portal.practice.PracticePage.DetailTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields of a record as questions and answers in words, and as tables where an answer is a list
 * of several columns. What was not answered is left out; a new field appears by itself.
 */
final class DetailTables {

  /** A record of more fields than this keeps its inner lists in one cell. */
  private static final int FEW_FIELDS = 3;

  private final FieldAnswers answers;
  private final Messages messages;
  private final List<Detail> rows = new ArrayList<>();
  private final List<DetailTable> tables = new ArrayList<>();

  DetailTables(FieldAnswers answers, Messages messages) {
    this.answers = answers;
    this.messages = messages;
  }

  /** Adds the fields of a record; null adds nothing. */
  DetailTables add(Record record) {
    if (record != null) {
      Field.of(record.getClass()).forEach(field -> add(field, record, ""));
    }
    return this;
  }

  List<Detail> rows() {
    return List.copyOf(rows);
  }

  List<DetailTable> tables() {
    return List.copyOf(tables);
  }

  /** Adds one field of a record. */
  void add(Field field, Record record, String before) {
    List<?> values = field.valuesIn(record).stream().filter(v -> !Check.empty(v)).toList();
    String label = before + FieldWords.label(field, messages);
    if (values.isEmpty()) {
      return;
    }
    if (!field.many() && field.parts().stream().anyMatch(DetailTables::tabular)) {
      Record inner = (Record) values.getFirst();
      field.parts().forEach(part -> add(part, inner, label + messages.get("practice.inside")));
    } else if (!tabular(field)) {
      rows.add(
          field.kind() == Kind.PARAGRAPHS && !field.many()
              ? new Detail(label, List.of(), Markdown.html((String) values.getFirst()))
              : new Detail(label, together(field, answers.words(field, record))));
    } else if (nested(field)) {
      values.forEach(value -> nest(field, (Record) value, label));
    } else {
      tables.add(table(label, field.parts(), values));
    }
  }

  /** A table for each row: the row names it, its inner list fills it. */
  private void nest(Field field, Record row, String label) {
    String name =
        field.parts().stream()
            .filter(part -> !tabular(part))
            .flatMap(part -> answers.words(part, row).stream())
            .reduce((one, other) -> one + ". " + other)
            .orElse("");
    for (Field part : field.parts()) {
      List<?> values = tabular(part) ? part.valuesIn(row) : List.of();
      if (!values.isEmpty()) {
        tables.add(table(messages.get("answer.said", label, name), part.parts(), values));
      }
    }
    if (field.parts().stream()
        .filter(DetailTables::tabular)
        .allMatch(p -> p.valuesIn(row).isEmpty())) {
      rows.add(new Detail(label, List.of(name)));
    }
  }

  /** Only the columns that one row at least has filled. */
  private DetailTable table(String label, List<Field> parts, List<?> rows) {
    List<Field> columns =
        parts.stream()
            .filter(c -> rows.stream().anyMatch(row -> !Check.empty(c.valueIn((Record) row))))
            .toList();
    return new DetailTable(
        label,
        columns.stream().map(column -> FieldWords.label(column, messages)).toList(),
        rows.stream().map(row -> cells(columns, (Record) row)).toList());
  }

  private List<String> cells(List<Field> columns, Record row) {
    return columns.stream().map(column -> String.join("\n", answers.words(column, row))).toList();
  }

  /** Choices read well in one line; texts stand one by one. */
  private static List<String> together(Field field, List<String> words) {
    return field.kind() == Kind.CHOICE ? List.of(String.join(", ", words)) : words;
  }

  private static boolean tabular(Field field) {
    return field.many() && field.kind() == Kind.RECORD && field.type() != SheetTerritory.class;
  }

  private static boolean nested(Field field) {
    return field.parts().size() <= FEW_FIELDS
        && Stream.of(field).flatMap(f -> f.parts().stream()).anyMatch(DetailTables::tabular);
  }
}

package fr.terreau.portal.practice;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Field.Kind;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.practice.PracticePage.DetailTable;
import java.util.ArrayList;
import java.util.List;

/** Lists of records as tables: a column for each field that one row at least has filled. */
final class DetailTables {

  private DetailTables() {}

  /** Whether a field is shown as a table. */
  static boolean fits(Field field) {
    return field.many() && field.kind() == Kind.RECORD && field.type() != SheetTerritory.class;
  }

  static List<DetailTable> of(PracticeDetails details, FieldAnswers answers, Messages messages) {
    List<DetailTable> tables = new ArrayList<>();
    if (details instanceof Record record) {
      for (Field field : Field.of(record.getClass())) {
        List<?> rows = fits(field) ? field.valuesIn(record) : List.of();
        if (!rows.isEmpty()) {
          tables.add(table(field, rows, answers, messages));
        }
      }
    }
    return tables;
  }

  private static DetailTable table(
      Field field, List<?> rows, FieldAnswers answers, Messages messages) {
    List<Field> columns =
        field.parts().stream()
            .filter(c -> rows.stream().anyMatch(row -> !Check.empty(c.valueIn((Record) row))))
            .toList();
    return new DetailTable(
        FieldWords.label(field, messages),
        columns.stream().map(column -> FieldWords.label(column, messages)).toList(),
        rows.stream().map(row -> cells(columns, (Record) row, answers)).toList());
  }

  private static List<String> cells(List<Field> columns, Record row, FieldAnswers answers) {
    return columns.stream().map(column -> String.join(" ; ", answers.words(column, row))).toList();
  }
}

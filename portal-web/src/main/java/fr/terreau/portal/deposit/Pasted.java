package fr.terreau.portal.deposit;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.portal.deposit.FormPart.Paste;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lines of a spreadsheet pasted into a list: those that can be read become rows, the others stay.
 */
final class Pasted {

  /** A page that lists thousands of messages helps nobody. */
  private static final int MOST_ERRORS = 50;

  private final Known known;
  private final Messages messages;

  Pasted(Known known, Messages messages) {
    this.known = known;
    this.messages = messages;
  }

  /**
   * A column: a field of a row, or of a record inside a row.
   *
   * @param path from the row
   * @param names what may stand in a heading, folded
   */
  record Column(String path, String label, List<String> names, boolean list) {}

  /** A line with the text it was read from, so that it can be given back. */
  private record Line(String text, List<String> cells) {}

  /** The columns for the rows of a list, in the order of its fields. */
  static List<Column> columns(Field list, Messages messages) {
    return columns(list, "", "", messages, 0);
  }

  private static List<Column> columns(
      Field field, String path, String label, Messages messages, int depth) {
    List<Column> columns = new ArrayList<>();
    boolean first = true;
    for (Field part : field.parts()) {
      String here = RecordReader.inside(path, part.name());
      String own = FieldWords.label(part, messages);
      String said = label.isEmpty() ? own : label + " – " + own;
      boolean inner = part.kind() == Field.Kind.RECORD && part.type() != SheetTerritory.class;
      if (!inner) {
        // « Coût » alone means its amount.
        List<String> names = List.of(said, here, first && !label.isEmpty() ? label : part.name());
        columns.add(column(here, said, names, part.many()));
      } else if (!part.many() && depth < 2) {
        columns.addAll(columns(part, here, own, messages, depth + 1));
      }
      first = false;
    }
    return columns;
  }

  private static Column column(String path, String label, List<String> names, boolean list) {
    return new Column(path, label, names.stream().map(FoldedText::of).distinct().toList(), list);
  }

  /**
   * Adds rows to a list for the lines that can be read.
   *
   * @param sent the list, which gets the rows
   * @param path of the list
   * @return what is left in the field and why; nothing is left when all was read
   */
  Paste into(Field field, Sent sent, String path, String text) {
    List<Line> lines = lines(text);
    boolean records = field.kind() == Field.Kind.RECORD && field.type() != SheetTerritory.class;
    List<Column> columns = records ? columns(field, messages) : List.of();
    List<String> left = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    int start = 0;
    if (records && !lines.isEmpty() && heading(columns, lines.get(0))) {
      columns = order(columns, lines.get(0), errors);
      left.add(lines.get(0).text);
      start = 1;
      if (!errors.isEmpty()) {
        // What stands in a column that means nothing here would be lost.
        return new Paste("", text, errors);
      }
    }
    int headings = left.size();
    int room = field.mostEntries() - sent.rows().size();
    for (int i = start; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<String> wrong =
          room <= 0
              ? List.of(messages.get("deposit.paste.full", field.mostEntries()))
              : records ? record(field, columns, sent, line) : entry(field, sent, line);
      if (wrong.isEmpty()) {
        room--;
      } else {
        left.add(line.text);
        if (room > 0 && errors.size() < MOST_ERRORS) {
          errors.add(messages.get("deposit.paste.line", i + 1, String.join(" ", wrong)));
        } else if (room <= 0 && !errors.contains(wrong.get(0))) {
          errors.add(wrong.get(0));
        }
      }
    }
    boolean done = left.size() == headings;
    return new Paste("", done ? "" : String.join("\n", left), errors);
  }

  private List<String> record(Field field, List<Column> columns, Sent list, Line line) {
    Sent row = new Sent();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < line.cells.size(); i++) {
      String cell = line.cells.get(i).strip();
      if (cell.isEmpty()) {
        continue;
      }
      if (i >= columns.size()) {
        wrong.add(messages.get("deposit.paste.extra", columns.size()));
        break;
      }
      if (columns.get(i) != null) {
        fill(row, columns.get(i), cell);
      }
    }
    RecordReader reader = new RecordReader(known, messages);
    Record read = reader.read(RecordReader.blank(field.type()), row, "", Set.of());
    reader.faults().forEach((at, fault) -> wrong.add(label(columns, at) + " : " + fault));
    if (wrong.isEmpty() && !Check.empty(read)) {
      list.adopt(row);
    }
    return wrong;
  }

  private static void fill(Sent row, Column column, String cell) {
    Sent place = row;
    for (String name : column.path.split("\\.", -1)) {
      place = place.child(name);
    }
    if (column.list) {
      for (String entry : cell.split("[|\n]", -1)) {
        place.addRow().value(entry.strip());
      }
    } else {
      place.value(cell);
    }
  }

  private List<String> entry(Field field, Sent list, Line line) {
    RecordReader reader = new RecordReader(known, messages);
    String fault = reader.entry(field, line.text.strip());
    if (fault == null) {
      list.addRow().value(line.text.strip());
      return List.of();
    }
    return List.of(fault);
  }

  private static String label(List<Column> columns, String path) {
    return columns.stream()
        .filter(c -> c != null && RecordForm.within(path, c.path))
        .map(Column::label)
        .findFirst()
        .orElse(path);
  }

  /** Headings: more cells than not are names of columns, the first one among them. */
  private static boolean heading(List<Column> columns, Line line) {
    long given = line.cells.stream().filter(cell -> !cell.isBlank()).count();
    long named = line.cells.stream().filter(cell -> find(columns, cell) != null).count();
    return named > 0 && named * 2 >= given;
  }

  private List<Column> order(List<Column> columns, Line headings, List<String> errors) {
    List<Column> order = new ArrayList<>();
    for (String heading : headings.cells) {
      Column column = find(columns, heading);
      if (column == null && !heading.isBlank()) {
        errors.add(messages.get("deposit.paste.column", heading.strip()));
      }
      order.add(column);
    }
    return order;
  }

  private static Column find(List<Column> columns, String heading) {
    String folded = FoldedText.of(heading);
    return folded.isEmpty()
        ? null
        : columns.stream().filter(c -> c.names.contains(folded)).findFirst().orElse(null);
  }

  /** Lines and cells; a cell between quotes may hold line ends, separators and doubled quotes. */
  private static List<Line> lines(String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    char separator = plain.indexOf('\t') >= 0 ? '\t' : ';';
    List<Line> lines = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : '\n';
      boolean end = i == plain.length();
      if (quoted && !end) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < plain.length() && plain.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty() && closes(plain, i)) {
        quoted = true;
      } else if (c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        cells.add(cell.toString());
        String whole = plain.substring(start, i);
        if (!whole.isBlank()) {
          lines.add(new Line(whole, List.copyOf(cells)));
        }
        cells.clear();
        cell.setLength(0);
        start = i + 1;
      } else {
        cell.append(c);
      }
    }
    return lines;
  }

  /** A quote that nothing closes is a quote. */
  private static boolean closes(String text, int quote) {
    int end = text.indexOf('"', quote + 1);
    return end > 0;
  }
}

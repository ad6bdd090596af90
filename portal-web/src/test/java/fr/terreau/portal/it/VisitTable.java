package fr.terreau.portal.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The exported table of a visit, read back as a spreadsheet would. */
record VisitTable(List<List<String>> rows) {

  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"(;|\r\n)");

  static VisitTable of(Answer answer) {
    String text = answer.text();
    if (!text.startsWith("\ufeff")) {
      throw new IllegalStateException("no byte order mark: " + answer);
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    Matcher cell = CELL.matcher(text);
    while (cell.find()) {
      row.add(cell.group(1).replace("\"\"", "\""));
      if (cell.group(2).equals("\r\n")) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return new VisitTable(rows);
  }

  /** The rows of a part, by question: answer, unit, reason, note. */
  Map<String, List<List<String>>> byQuestion() {
    Map<String, List<List<String>>> all = new LinkedHashMap<>();
    rows.forEach(
        row ->
            all.computeIfAbsent(row.get(1), question -> new ArrayList<>())
                .add(row.subList(2, row.size())));
    return all;
  }
}

package fr.terreau.portal.platform;

import java.util.ArrayList;
import java.util.List;

/** Reads back what {@link FrenchCsv} wrote, as a French spreadsheet does. */
public final class CsvTable {

  private CsvTable() {}

  /**
   * The cells of all rows, without quotes.
   *
   * @throws IllegalArgumentException when the mark is missing or a line does not end in CR LF
   */
  public static List<List<String>> read(String text) {
    if (!text.startsWith("\ufeff") || !text.endsWith("\r\n")) {
      throw new IllegalArgumentException("no table for a French spreadsheet");
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ';' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          if (text.charAt(++i) != '\n') {
            throw new IllegalArgumentException("a line ends in CR alone");
          }
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}

package fr.terreau.domain.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them, and refuses what does not keep to it. */
final class Csv {

  private static final int END = -1;

  private final String text;
  private int next;

  private Csv(String text) {
    this.text = text;
  }

  /**
   * The rows below a heading, fields as written.
   *
   * @param heading the first row the text must have
   * @throws IllegalArgumentException when the heading is another, a row is not as long as it, or a
   *     quotation mark stands where none may
   */
  static List<List<String>> rows(String text, List<String> heading) {
    Csv csv = new Csv(text);
    List<List<String>> rows = new ArrayList<>();
    while (csv.peek() != END) {
      List<String> row = csv.row();
      if (row.size() != heading.size()) {
        throw new IllegalArgumentException("row " + (rows.size() + 1) + " is " + row);
      }
      rows.add(row);
    }
    if (rows.isEmpty() || !rows.getFirst().equals(heading)) {
      throw new IllegalArgumentException("the heading is not " + heading);
    }
    return rows.subList(1, rows.size());
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (peek() == ',') {
      next++;
      fields.add(field());
    }
    if (peek() == '\r') {
      next++;
    }
    if (peek() != END && take() != '\n') {
      throw new IllegalArgumentException("a row goes on after " + fields);
    }
    return fields;
  }

  private String field() {
    return peek() == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = next;
    while (peek() != END && ",\r\n".indexOf(peek()) < 0) {
      if (take() == '"') {
        throw new IllegalArgumentException("a quotation mark in " + text.substring(start, next));
      }
    }
    return text.substring(start, next);
  }

  private String quoted() {
    next++;
    StringBuilder field = new StringBuilder();
    while (peek() != END) {
      char c = take();
      if (c != '"') {
        field.append(c);
      } else if (peek() == '"') {
        field.append(take());
      } else {
        return field.toString();
      }
    }
    throw new IllegalArgumentException("no quotation mark closes " + field);
  }

  private int peek() {
    return next < text.length() ? text.charAt(next) : END;
  }

  private char take() {
    return text.charAt(next++);
  }
}

package fr.terreau.portal.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table that a French spreadsheet opens right by a double click: UTF-8 with its mark, semicolons,
 * decimal commas, lines that end in CR LF. A text that the spreadsheet would run as a formula is
 * kept a text by an apostrophe.
 */
public final class FrenchCsv {

  public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

  private static final String MARK = "\ufeff";
  private static final String RUN = "=+-@\t\r\n";
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?");

  private final Appendable out;

  /** Starts a table; bytes made of the output must be UTF-8. */
  public FrenchCsv(Appendable out) {
    this.out = out;
    write(MARK);
  }

  /** A whole table as bytes. */
  public static byte[] bytes(List<? extends List<?>> rows) {
    StringBuilder text = new StringBuilder();
    FrenchCsv csv = new FrenchCsv(text);
    rows.forEach(csv::row);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Adds a row.
   *
   * @param cells numbers, texts, or anything whose text says it; null is an empty cell
   */
  public void row(List<?> cells) {
    write(cells.stream().map(FrenchCsv::cell).collect(Collectors.joining(";", "", "\r\n")));
  }

  private static String cell(Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString().replace('.', ',');
      case Number number -> number.toString().replace('.', ',');
      default -> text(value.toString());
    };
  }

  private static String text(String text) {
    boolean runs =
        !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
    String safe = runs ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> ";\"\r\n\t".indexOf(c) >= 0);
    return plain && safe.strip().equals(safe) ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private void write(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

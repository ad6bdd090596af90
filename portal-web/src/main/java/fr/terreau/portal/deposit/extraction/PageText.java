package fr.terreau.portal.deposit.extraction;

import java.util.Objects;

/**
 * The text of one page, slide or sheet.
 *
 * @param number from 1, as the reader of the file counts
 * @param label the sheet's name or the slide's title, or empty
 * @param text lines separated by a line feed, without blank lines; empty when the page has no text
 */
public record PageText(int number, PageUnit unit, String label, String text) {

  public PageText {
    if (number < 1) {
      throw new IllegalArgumentException("Pages are counted from 1, not from " + number);
    }
    Objects.requireNonNull(unit);
    Objects.requireNonNull(label);
    Objects.requireNonNull(text);
  }
}

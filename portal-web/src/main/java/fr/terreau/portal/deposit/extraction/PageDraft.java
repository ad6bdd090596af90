package fr.terreau.portal.deposit.extraction;

import fr.terreau.domain.file.PageText;
import fr.terreau.domain.file.PageUnit;
import java.util.regex.Pattern;

/** One page being read. */
final class PageDraft {

  private static final int LONGEST_LABEL = 120;

  /** The codes of a margin, such as {@code &CPage &P}: nothing of the sheet itself. */
  private static final Pattern SHEET_MARGIN = Pattern.compile("(?m)^&[\"LCRAPNDTFG0-9].*(\\n|\\z)");

  private final PageLines lines = new PageLines();
  private final StringBuilder note = new StringBuilder();
  private String heading = "";

  void append(String characters) {
    lines.append(characters);
  }

  void appendToNote(String characters) {
    note.append(characters);
  }

  void space() {
    lines.space();
  }

  /** A note made of a number only is the slide's own number. */
  void endLine() {
    lines.endLine();
    if (!note.isEmpty()) {
      String words = PageLines.oneLine(note.toString());
      note.setLength(0);
      if (!words.chars().allMatch(Character::isDigit)) {
        lines.append(words);
        lines.endLine();
      }
    }
  }

  void heading(String text) {
    if (heading.isEmpty()) {
      heading = PageLines.oneLine(text);
    }
  }

  boolean isBlank() {
    return lines.isBlank();
  }

  String text() {
    return lines.text();
  }

  PageText finish(int number, PageUnit unit) {
    return switch (unit) {
      case SHEET ->
          new PageText(number, unit, heading, SHEET_MARGIN.matcher(text()).replaceAll("").strip());
      case SLIDE -> new PageText(number, unit, heading.isEmpty() ? firstLine() : heading, text());
      case PAGE, DOCUMENT -> new PageText(number, unit, "", text());
    };
  }

  private String firstLine() {
    return text().lines().findFirst().filter(line -> line.length() <= LONGEST_LABEL).orElse("");
  }
}

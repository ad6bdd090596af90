package fr.terreau.portal.alert;

import fr.terreau.search.SheetDocument;
import fr.terreau.search.Snippet;
import java.util.Optional;
import java.util.function.Function;

/** The piece of a sheet that shows why it answers a question. */
final class Why {

  private static final int BEFORE = 80;
  private static final int LONGEST = 240;

  /** Reading every page of a long file for one line of a message is not worth it. */
  private static final int MOST_PAGES = 50;

  private Why() {}

  /** One line of plain text; the beginning of the summary when no word is found. */
  static String of(SheetDocument sheet, Function<String, Snippet> mark) {
    return around(sheet.summary(), mark)
        .or(() -> around(sheet.body(), mark))
        .or(
            () ->
                sheet.pages().stream()
                    .limit(MOST_PAGES)
                    .flatMap(page -> around(page.text(), mark).stream())
                    .findFirst())
        .orElseGet(() -> cut(sheet.summary(), 0));
  }

  private static Optional<String> around(String text, Function<String, Snippet> mark) {
    int at = 0;
    for (Snippet.Fragment fragment : mark.apply(text).fragments()) {
      if (fragment.marked()) {
        return Optional.of(cut(text, at));
      }
      at += fragment.text().length();
    }
    return Optional.empty();
  }

  /** The text around a place, from word to word. */
  private static String cut(String text, int at) {
    int from = at <= BEFORE ? 0 : after(text, at - BEFORE, at);
    int to = from + LONGEST >= text.length() ? text.length() : before(text, from + LONGEST, at);
    String piece = text.substring(from, to).strip().replaceAll("\\s+", " ");
    return (from > 0 ? "… " : "") + piece + (to < text.length() ? " …" : "");
  }

  private static int after(String text, int from, int at) {
    int space = text.indexOf(' ', from);
    return space < 0 || space >= at ? from : space + 1;
  }

  private static int before(String text, int to, int at) {
    int space = text.lastIndexOf(' ', to);
    return space <= at ? to : space;
  }
}

package fr.terreau.portal.deposit.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Picks a title worth proposing among those that a file carries. */
final class TitleFound {

  /** What office software writes when nobody chose a title. */
  private static final Pattern MADE_BY_SOFTWARE =
      Pattern.compile(
          "(présentation powerpoint|powerpoint presentation|pptxgenjs presentation"
              + "|microsoft (word|powerpoint|excel) [-–] .*|diapositive \\d+|slide \\d+|sans titre.*"
              + "|untitled.*|titre|title|document ?\\d*|présentation ?\\d*|classeur ?\\d*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private TitleFound() {}

  static Optional<String> in(String declared, PagesRead pages, String fileName) {
    return Stream.of(declared == null ? "" : declared, pages.firstHeading())
        .map(PageLines::oneLine)
        .filter(title -> !title.isEmpty() && !isFileName(title, fileName))
        .filter(title -> !MADE_BY_SOFTWARE.matcher(title).matches())
        .findFirst();
  }

  private static boolean isFileName(String title, String fileName) {
    return bare(title).equals(bare(fileName));
  }

  private static String bare(String name) {
    int dot = name.lastIndexOf('.');
    boolean extension = dot > 0 && name.length() - dot <= 5;
    return (extension ? name.substring(0, dot) : name).strip().toLowerCase(Locale.ROOT);
  }
}

package fr.terreau.portal.deposit;

import fr.terreau.domain.vocabulary.FoldedText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type, as numbers, days and answers; and the other way round. */
final class TypedText {

  /** Without exponents: 1e999999999 is ten letters, and a gigabyte when written out. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,12}(\\.[0-9]{1,10})?");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]");
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  private static final Pattern FRENCH =
      Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
  private static final List<String> YES = List.of("oui", "yes", "true", "vrai", "x");
  private static final List<String> NO = List.of("non", "no", "false", "faux");

  /** Words around a number that make it none: figures are compared, guesses are not. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(environ|env|a peu pres|pres de|autour de|plus de|moins de|about|around|more than"
              + "|less than) .*[0-9].*");

  private static final Pattern MARKED = Pattern.compile("\\s*[~≈<>≤≥±]\\s*[0-9].*");

  private TypedText() {}

  /** Line ends as lines, without blanks around; vertical tabs of office software are line ends. */
  static String tidy(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n').replace('\u000b', '\n').strip();
  }

  /** Whether a text holds what cannot be kept or shown: control characters, halves of letters. */
  static boolean unprintable(String text) {
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
      boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
      if (control || half) {
        return true;
      }
      i += Character.charCount(point);
    }
    return false;
  }

  /**
   * A number with a comma or a point, spaces between thousands allowed; no more digits than people
   * type.
   *
   * @param unit what may stand after it; empty for nothing
   */
  static Optional<BigDecimal> number(String text, String unit) {
    String plain = SPACE.matcher(text).replaceAll("").replace(',', '.').replace('\u2212', '-');
    String suffix = SPACE.matcher(unit).replaceAll("");
    if (!suffix.isEmpty() && plain.endsWith(suffix)) {
      plain = plain.substring(0, plain.length() - suffix.length());
    }
    return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  /** Whether a text is a guess at a number. */
  static boolean guess(String text) {
    return ABOUT.matcher(FoldedText.of(text)).matches() || MARKED.matcher(text).matches();
  }

  /** A day of a four-digit year, {@code 2025-07-03} or {@code 3/07/2025}. */
  static Optional<LocalDate> day(String text) {
    Matcher iso = ISO.matcher(text);
    Matcher french = FRENCH.matcher(text);
    try {
      if (iso.matches()) {
        return Optional.of(LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3)));
      }
      return french.matches()
          ? Optional.of(LocalDate.of(part(french, 3), part(french, 2), part(french, 1)))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  static Optional<Boolean> yesNo(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return YES.contains(word)
        ? Optional.of(true)
        : NO.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /** A number as a form shows it. */
  static String shown(BigDecimal number, Locale locale) {
    String plain = number.toPlainString();
    return locale.getLanguage().equals("fr") ? plain.replace('.', ',') : plain;
  }

  private static int part(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}

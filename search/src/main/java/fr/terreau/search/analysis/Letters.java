package fr.terreau.search.analysis;

import java.text.Normalizer;

/** What a word is made of, whatever the language of the machine. */
final class Letters {

  private static final int LONGEST_WORD = 64;

  private Letters() {}

  static boolean startsWord(CharSequence text, int at) {
    if (at >= text.length()) {
      return false;
    }
    int letter = Character.codePointAt(text, at);
    return Character.isLetterOrDigit(letter) || exponent(letter) != letter;
  }

  static int endOfWord(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && (startsWord(text, at) || isSilent(text.charAt(at)))) {
      at += Character.charCount(Character.codePointAt(text, at));
    }
    return at;
  }

  /** A word hyphenated at the end of a line goes on at the next one. */
  static int afterLineBreak(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      at++;
    }
    return at > from && at < text.length() && !Character.isLowerCase(text.charAt(at)) ? from : at;
  }

  /** Lower case, composed accents, figures for exponents, nothing invisible. */
  static String plain(String written) {
    String composed =
        Normalizer.isNormalized(written, Normalizer.Form.NFC)
            ? written
            : Normalizer.normalize(written, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(composed.length());
    int letters = 0;
    for (int at = 0; at < composed.length() && letters < LONGEST_WORD; ) {
      int letter = composed.codePointAt(at);
      at += Character.charCount(letter);
      if (!isInvisible(letter)) {
        plain.appendCodePoint(Character.toLowerCase(exponent(letter)));
        letters++;
      }
    }
    return plain.toString();
  }

  private static int exponent(int letter) {
    return switch (letter) {
      case '\u00B9' -> '1';
      case '\u00B2' -> '2';
      case '\u00B3' -> '3';
      default -> letter;
    };
  }

  static boolean isSilent(char letter) {
    return isInvisible(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /** Soft hyphen, zero-width space and joiners, byte-order mark. */
  private static boolean isInvisible(int letter) {
    return letter == 0xAD || (letter >= 0x200B && letter <= 0x200D) || letter == 0xFEFF;
  }
}

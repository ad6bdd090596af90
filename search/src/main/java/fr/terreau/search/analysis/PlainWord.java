package fr.terreau.search.analysis;

/**
 * The usual word: letters alone or figures alone, tied to nothing, after an elided article or not.
 * Nine words in ten are so; reading them as chains of one would take many times as long.
 */
final class PlainWord {

  private static final int LONGEST = 64;
  private static final int KNOWN = 0x180;

  /** The lower case of the letters that French is written with, 0 for everything else. */
  private static final char[] LOWER = new char[KNOWN];

  static {
    for (char letter = 'A'; letter < KNOWN; letter++) {
      if (Character.isLetter(letter)) {
        LOWER[letter] = Character.toLowerCase(letter);
      }
    }
  }

  private PlainWord() {}

  /** Where the plain word that starts here ends; where it starts if there is none. */
  static int endAt(CharSequence text, int from) {
    int end = endOfRun(text, from);
    boolean plain = end > from && end - from <= LONGEST && standsAlone(text, end);
    return plain ? end : from;
  }

  /** Where the word itself begins, after its article. */
  static int afterElision(CharSequence text, int from) {
    int end = endOfRun(text, from);
    boolean elided =
        end > from
            && end - from <= Chain.LONGEST_ELIDED
            && end + 1 < text.length()
            && Joint.of(text.charAt(end)) == Joint.APOSTROPHE
            && Letters.startsWord(text, end + 1)
            && Chain.isElided(read(text, from, end));
    return elided ? end + 1 : from;
  }

  /** The word in lower case. */
  static String read(CharSequence text, int from, int to) {
    int upper = from;
    while (upper < to && isLowerOrFigure(text.charAt(upper))) {
      upper++;
    }
    if (upper == to) {
      return text.subSequence(from, to).toString();
    }
    char[] lower = new char[to - from];
    for (int i = from; i < to; i++) {
      char letter = text.charAt(i);
      lower[i - from] = isFigure(letter) ? letter : LOWER[letter];
    }
    return new String(lower);
  }

  private static int endOfRun(CharSequence text, int from) {
    int length = text.length();
    int end = from;
    if (from < length && isFigure(text.charAt(from))) {
      while (end < length && isFigure(text.charAt(end))) {
        end++;
      }
    } else {
      while (end < length && text.charAt(end) < KNOWN && LOWER[text.charAt(end)] != 0) {
        end++;
      }
    }
    return end;
  }

  /** Whether nothing that follows can belong to the word that ends here. */
  private static boolean standsAlone(CharSequence text, int end) {
    if (end == text.length() || text.charAt(end) <= ' ') {
      return true;
    }
    if (Letters.startsWord(text, end) || Letters.isSilent(text.charAt(end))) {
      return false;
    }
    Joint joint = Joint.of(text.charAt(end));
    int next = joint == Joint.HYPHEN ? Letters.afterLineBreak(text, end + 1) : end + 1;
    return joint == Joint.NONE || !Letters.startsWord(text, next);
  }

  private static boolean isLowerOrFigure(char letter) {
    return isFigure(letter) || LOWER[letter] == letter;
  }

  private static boolean isFigure(char letter) {
    return letter >= '0' && letter <= '9';
  }
}

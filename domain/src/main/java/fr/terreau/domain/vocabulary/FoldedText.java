package fr.terreau.domain.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared when someone looks for a name. */
public final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private FoldedText() {}

  /**
   * Letters and digits in lower case without accents, ligatures undone, everything else one space:
   * « Saint-Étienne » and « saint etienne » become the same. The locale of the machine plays no
   * part.
   */
  public static String of(String text) {
    String letters =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae");
    return BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
  }
}

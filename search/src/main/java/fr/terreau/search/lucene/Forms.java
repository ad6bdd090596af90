package fr.terreau.search.lucene;

import fr.terreau.search.analysis.StopWords;
import org.apache.lucene.util.BytesRef;

/**
 * All that one word is indexed as.
 *
 * @param root what it shares with the words of its family
 * @param folded in lower case without accents; null when it carries no subject
 * @param marked its folded form with the mark of the accent that makes it another word; null when
 *     there is none
 */
record Forms(BytesRef root, BytesRef folded, BytesRef marked) {

  /** Before the folded form of a word that ends with an accent: marché, never marche. */
  private static final char ENDING = '\u00E9';

  /** Before the folded form of a word that wears a circumflex: côte, never cote. */
  private static final char CIRCUMFLEX = '^';

  private static final String CIRCUMFLEXES = "\u00E2\u00EA\u00EE\u00F4\u00FB";

  /** The forms of a word in lower case. */
  static Forms of(String written) {
    String folded = WordForms.folded(written);
    BytesRef root = new BytesRef(WordForms.root(folded));
    if (StopWords.contains(folded)) {
      return new Forms(root, null, null);
    }
    char mark = mark(written);
    return new Forms(root, new BytesRef(folded), mark == 0 ? null : new BytesRef(mark + folded));
  }

  /** The mark of the accent by which a word differs from another one, or 0. */
  static char mark(String written) {
    int end = written.length();
    if (end > 1 && written.charAt(end - 1) == 's') {
      end--;
    }
    if (end > 2 && written.charAt(end - 1) == 'e') {
      end--;
    }
    if (end > 1 && written.charAt(end - 1) == ENDING) {
      return ENDING;
    }
    for (int i = 0; i < written.length(); i++) {
      if (CIRCUMFLEXES.indexOf(written.charAt(i)) >= 0) {
        return CIRCUMFLEX;
      }
    }
    return 0;
  }

  /** What the index holds of a folded word in the sheets where it wears this mark. */
  static String marked(char mark, String folded) {
    return mark + folded;
  }

  /** All marks there are. */
  static char[] marks() {
    return new char[] {ENDING, CIRCUMFLEX};
  }
}

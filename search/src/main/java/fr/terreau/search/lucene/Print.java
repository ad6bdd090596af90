package fr.terreau.search.lucene;

import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.analysis.Word;
import java.util.Iterator;

/**
 * Tells texts of the same words in the same order, whatever stands between the words: a slide and
 * the page of the PDF that was made of it.
 */
final class Print {

  private static final long START = 0xcbf29ce484222325L;
  private static final long STEP = 0x100000001b3L;

  private Print() {}

  static long of(String text) {
    long print = START;
    Iterator<Word> words = new FrenchWords(text);
    while (words.hasNext()) {
      Word word = words.next();
      if (!word.joined()) {
        for (int i = 0; i < word.text().length(); i++) {
          print = (print ^ word.text().charAt(i)) * STEP;
        }
        print = (print ^ ' ') * STEP;
      }
    }
    return print;
  }
}

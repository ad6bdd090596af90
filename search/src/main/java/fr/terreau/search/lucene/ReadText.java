package fr.terreau.search.lucene;

import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.analysis.Word;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/** A text read once: the forms of its words, handed out to as many fields as want them. */
final class ReadText {

  private static final int USUAL = 64;

  /** A word in several fields, but never read twice. */
  private static final ThreadLocal<FormsCache> CACHE = ThreadLocal.withInitial(FormsCache::new);

  private Forms[] forms = new Forms[USUAL];
  private boolean[] joined = new boolean[USUAL];
  private int size;

  private ReadText() {}

  static ReadText of(String text) {
    ReadText read = new ReadText();
    FormsCache cache = CACHE.get();
    FrenchWords words = new FrenchWords(text);
    while (words.hasNext()) {
      Word word = words.next();
      read.add(cache.of(word.text()), word.joined());
    }
    return read;
  }

  private void add(Forms word, boolean besideTheOneBefore) {
    if (size == forms.length) {
      forms = Arrays.copyOf(forms, size * 2);
      joined = Arrays.copyOf(joined, size * 2);
    }
    forms[size] = word;
    joined[size++] = besideTheOneBefore;
  }

  int size() {
    return size;
  }

  Forms word(int i) {
    return forms[i];
  }

  /** Whether a word is another reading, at the same place, of the one before. */
  boolean joined(int i) {
    return joined[i];
  }

  /** Which of its forms a word is handed out in. */
  interface Choice {
    /** Null when the word has no such form. */
    BytesRef of(Forms word);
  }
}

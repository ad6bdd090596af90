package fr.terreau.search.lucene;

import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.analysis.Word;
import java.util.Arrays;

/** A text read once: the forms of its words, handed out to as many fields as want them. */
final class ReadText {

  private static final int USUAL = 64;

  /** A word in several fields, but never read twice. */
  private static final ThreadLocal<FormsCache> CACHE = ThreadLocal.withInitial(FormsCache::new);

  private Forms[] forms = new Forms[USUAL];
  private boolean[] joined = new boolean[USUAL];
  private boolean[] first = new boolean[USUAL];
  private int size;

  private ReadText() {}

  static ReadText of(String text) {
    ReadText read = new ReadText();
    FormsCache cache = CACHE.get();
    FrenchWords words = new FrenchWords(text);
    while (words.hasNext()) {
      Word word = words.next();
      read.add(cache.of(word.text()), word.joined(), cache.isFirst());
    }
    return read;
  }

  /** The texts read next by this thread are those of another sheet. */
  static void beginSheet() {
    CACHE.get().beginSheet();
  }

  private void add(Forms word, boolean besideTheOneBefore, boolean firstInSheet) {
    if (size == forms.length) {
      first = Arrays.copyOf(first, size * 2);
      forms = Arrays.copyOf(forms, size * 2);
      joined = Arrays.copyOf(joined, size * 2);
    }
    first[size] = firstInSheet;
    forms[size] = word;
    joined[size++] = besideTheOneBefore;
  }

  int size() {
    return size;
  }

  Forms word(int i) {
    return forms[i];
  }

  /** Whether the texts of the sheet that were read before do not hold this word, nor this one. */
  boolean isFirst(int i) {
    return first[i];
  }

  /** Whether a word is another reading, at the same place, of the one before. */
  boolean joined(int i) {
    return joined[i];
  }
}

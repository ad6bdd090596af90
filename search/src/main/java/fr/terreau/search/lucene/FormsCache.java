package fr.terreau.search.lucene;

/** The forms of the words met last; a text says the same few thousand words over and over. */
final class FormsCache {

  private static final int SLOTS = 1 << 14;

  private final String[] written = new String[SLOTS];
  private final Forms[] forms = new Forms[SLOTS];

  Forms of(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    if (!word.equals(written[slot])) {
      forms[slot] = Forms.of(word);
      written[slot] = word;
    }
    return forms[slot];
  }
}

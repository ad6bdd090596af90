package fr.terreau.search.lucene;

/**
 * The roots of the words met last, for all threads: texts say the same few thousand words over and
 * over. A thread that comes in between finds a whole entry or another whole one, never half.
 */
final class KnownRoots {

  private static final int SLOTS = 1 << 14;

  private static final Entry[] KNOWN = new Entry[SLOTS];

  private KnownRoots() {}

  private record Entry(String word, String root) {}

  /** The root of a word in lower case. */
  static String of(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Entry known = KNOWN[slot];
    if (known == null || !known.word().equals(word)) {
      known = new Entry(word, WordForms.root(word));
      KNOWN[slot] = known;
    }
    return known.root();
  }
}

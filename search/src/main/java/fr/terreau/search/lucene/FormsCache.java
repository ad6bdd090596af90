package fr.terreau.search.lucene;

/** The forms of the words met last; a text says the same few thousand words over and over. */
final class FormsCache {

  private static final int SLOTS = 1 << 14;

  private final String[] written = new String[SLOTS];
  private final Forms[] forms = new Forms[SLOTS];

  /** The sheet in which each word was met last. */
  private final int[] metIn = new int[SLOTS];

  private int sheet = 1;
  private boolean first;

  /** From now on words are those of another sheet. */
  void beginSheet() {
    sheet++;
  }

  Forms of(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    first = metIn[slot] != sheet;
    if (!word.equals(written[slot])) {
      forms[slot] = Forms.of(word);
      written[slot] = word;
      first = true;
    }
    metIn[slot] = sheet;
    return forms[slot];
  }

  /**
   * Whether the word asked for last had not been met in this sheet; it may also have been forgotten
   * since.
   */
  boolean isFirst() {
    return first;
  }
}

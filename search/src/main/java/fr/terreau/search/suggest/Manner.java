package fr.terreau.search.suggest;

/** How well a name answers, the smallest best. */
final class Manner {

  /** Every typed word begins a word, but not side by side. */
  static final int APART = 6;

  private Manner() {}

  /**
   * @param label whether the name is the one that is shown
   * @param first whether it answers from its first word on
   * @param whole whether nothing of it is left
   */
  static int of(boolean label, boolean first, boolean whole) {
    int place = !first ? 2 : whole ? 0 : 1;
    return 2 * place + (label ? 0 : 1);
  }
}

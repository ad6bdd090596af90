package fr.terreau.search;

/**
 * The order of the answers. Equals come newest first, then in the order of their identifiers, so
 * that a second page never repeats the first; sheets that do not say what is asked for come last.
 */
public enum SearchSort {
  /** Best match first; the newest first when nothing is asked. */
  RELEVANCE,
  /** Newest first. */
  DATE,
  /**
   * By {@link SheetDocument#sortKeys()}, a day of the epoch: what was verified last comes first.
   */
  VERIFIED,
  /** By {@link SheetDocument#sortKeys()}, a number: what was taken up most often comes first. */
  REUSED,
  /**
   * By {@link SheetDocument#sortKeys()}, a day of the epoch: what ends next comes first, then what
   * has ended, the last one first.
   */
  ENDING
}

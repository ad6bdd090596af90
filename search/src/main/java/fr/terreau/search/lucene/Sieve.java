package fr.terreau.search.lucene;

import java.io.IOException;

/** One filter in one segment: tells whether a sheet passes, and may count. */
interface Sieve {

  /** Takes the next sheet in hand; sheets come in order. */
  void read(int sheet) throws IOException;

  /** Whether the sheet in hand passes the filter. */
  boolean passes();

  /** Counts the values of the sheet in hand. */
  default void count() {}

  /** Adds what was counted to the totals. */
  default void finish() {}
}

package fr.terreau.search;

/** A new index in the making, invisible until it is published. */
public interface Rebuild extends AutoCloseable {

  /** Adds one sheet, replacing the one with the same id; callable from several threads. */
  void add(SheetDocument sheet);

  /**
   * Makes the new index durable and swaps it in at once; searches under way finish on the old one,
   * which is then deleted. A crash at any moment leaves either the old index or the new one.
   *
   * @param position the place in the change log up to which the added sheets are true
   * @throws SearchException when the disk refuses: the old index stays
   */
  void publish(long position);

  /** Discards the new index unless it was published; the old one is untouched. */
  @Override
  void close();
}

package fr.terreau.search.measure;

import java.io.IOException;
import java.util.List;

/** One of the two that are compared: it writes an index, then answers from it. */
interface Side extends AutoCloseable {

  String name();

  /** Adds passages; called from several threads. */
  void add(List<Passage> passages) throws IOException;

  /** Makes durable what was added and opens it for questions. */
  void commit() throws IOException;

  /**
   * Finds, counts three facets and highlights a page of hits.
   *
   * @return how many passages answer
   */
  long ask(Query query) throws IOException;

  @Override
  void close() throws IOException;
}

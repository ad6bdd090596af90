package fr.terreau.search.lucene;

import java.util.Map;
import java.util.OptionalLong;

/** What each commit says of itself. */
final class CommitNote {

  private static final String SCHEMA = "schema";
  private static final String POSITION = "position";

  private CommitNote() {}

  static Iterable<Map.Entry<String, String>> at(long position) {
    return Map.of(SCHEMA, IndexSchema.VERSION, POSITION, Long.toString(position)).entrySet();
  }

  /** Empty when the index was written by another version of the schema, or not by us. */
  static OptionalLong position(Map<String, String> note) {
    String position = note.get(POSITION);
    if (position == null || !IndexSchema.VERSION.equals(note.get(SCHEMA))) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(position));
  }
}

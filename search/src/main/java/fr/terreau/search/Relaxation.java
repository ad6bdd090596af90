package fr.terreau.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far a question was loosened because, as typed, it found nothing or too little. */
public sealed interface Relaxation {

  /** Answered as typed. */
  record None() implements Relaxation {}

  /** Unknown words were read as near ones. */
  record OtherSpelling(Map<String, List<String>> corrections) implements Relaxation {
    public OtherSpelling {
      corrections = copyOf(corrections);
    }
  }

  /**
   * Close notions of the lexicon were looked for as well: narrower and related ones; unknown words
   * may also have been read as near ones.
   *
   * @param notions the names readers know those notions by, under the words they stand in for
   */
  record CloseNotions(Map<String, List<String>> notions, Map<String, List<String>> corrections)
      implements Relaxation {
    public CloseNotions {
      notions = copyOf(notions);
      corrections = copyOf(corrections);
    }
  }

  /**
   * Not all words were required; unknown ones may also have been read as near ones.
   *
   * @param required how many of the words each sheet holds at least; 1 means any word
   * @param typed how many words the question has
   * @param holdingAll how many of the sheets hold them all; they tend to come first
   */
  record FewerWords(int required, int typed, long holdingAll, Map<String, List<String>> corrections)
      implements Relaxation {
    public FewerWords {
      corrections = copyOf(corrections);
    }
  }

  static Map<String, List<String>> copyOf(Map<String, List<String>> corrections) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    corrections.forEach((typed, read) -> copy.put(typed, List.copyOf(read)));
    return Collections.unmodifiableMap(copy);
  }
}

package fr.terreau.search.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the reader typed, understood.
 *
 * @param words those that carry a subject, each once
 * @param phrases roots that must stand side by side, stop words included
 */
record Question(List<QueryWord> words, List<List<String>> phrases) {

  Question {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
  }

  boolean isBlank() {
    return words.isEmpty();
  }

  Set<String> roots() {
    return words.stream().flatMap(QueryWord::roots).collect(Collectors.toSet());
  }

  /** What was typed and how it was read instead, in the order of the question. */
  Map<String, List<String>> corrections() {
    Map<String, List<String>> corrections = new LinkedHashMap<>();
    for (QueryWord word : words) {
      if (!word.near().isEmpty()) {
        corrections.put(word.typed(), word.near());
      }
    }
    return corrections;
  }
}

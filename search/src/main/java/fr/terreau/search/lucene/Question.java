package fr.terreau.search.lucene;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the reader typed, understood.
 *
 * @param text as typed, cut when it is too long
 * @param words those that carry a subject, each once
 * @param phrases words that must stand side by side
 * @param without what no sheet may hold
 * @param runs places in {@code words} of what was typed freely, without any sign between, in the
 *     order of the text; a word may come back
 * @param senses other ways of saying some of the words; no word has two
 */
record Question(
    String text,
    List<QueryWord> words,
    List<Phrase> phrases,
    List<Without> without,
    List<List<Integer>> runs,
    List<Sense> senses) {

  Question {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    without = List.copyOf(without);
    runs = List.copyOf(runs);
    senses = List.copyOf(senses);
  }

  /**
   * Words between quotation marks.
   *
   * @param roots in their order, stop words included
   * @param words their places in {@link Question#words()}
   */
  record Phrase(List<String> roots, List<Integer> words) {
    Phrase {
      roots = List.copyOf(roots);
      words = List.copyOf(words);
    }
  }

  /**
   * Something to leave out: words side by side, or one word.
   *
   * @param folded the first word
   * @param as how much of its form is meant; several words are always {@code WORD}
   */
  record Without(List<String> roots, String folded, QueryWord.As as) {
    Without {
      roots = List.copyOf(roots);
    }
  }

  boolean isBlank() {
    return words.isEmpty();
  }

  /** Whether the reader used signs to say just what they want. */
  boolean isPrecise() {
    return !phrases.isEmpty()
        || !without.isEmpty()
        || words.stream().anyMatch(word -> !word.isPlain())
        || senses.stream().anyMatch(sense -> !sense.choices().isEmpty());
  }

  Question with(List<QueryWord> otherWords) {
    return new Question(text, otherWords, phrases, without, runs, senses);
  }

  Question meaning(List<Sense> otherSenses) {
    return new Question(text, words, phrases, without, runs, otherSenses);
  }

  /** Whether a word has another way of being said. */
  boolean isKnown(int word) {
    return senses.stream().anyMatch(sense -> sense.words().contains(word));
  }

  /** Every root that counts as a word of the question. */
  Set<String> roots() {
    Set<String> roots = new HashSet<>();
    words.forEach(word -> word.roots().forEach(roots::add));
    for (Sense sense : senses) {
      sense.choices().forEach(c -> c.words().forEach(word -> word.roots().forEach(roots::add)));
      sense.synonyms().stream()
          .filter(Sense.Synonym::isWord)
          .forEach(synonym -> roots.addAll(synonym.roots()));
    }
    return roots;
  }

  /** What was typed and how it was read instead, in the order of the question. */
  Map<String, List<String>> corrections() {
    Map<String, List<String>> corrections = new LinkedHashMap<>();
    for (QueryWord word : words) {
      if (word.isPlain() && !word.near().isEmpty()) {
        corrections.put(word.typed(), word.near());
      }
    }
    return corrections;
  }
}

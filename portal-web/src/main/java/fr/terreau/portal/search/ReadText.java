package fr.terreau.portal.search;

import fr.terreau.portal.search.reading.Reading;
import fr.terreau.portal.search.reading.Understood;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the text of a question is read.
 *
 * @param asWords folded phrases of the text that the reader wants read as words
 * @param understood what was understood of the text, once it was read
 * @param lifted readings that would have left no answer: their words are words again
 */
record ReadText(Set<String> asWords, Understood understood, List<Reading> lifted) {

  /** Parameter of words to be read as words, {@code mot=ardeche}. */
  static final String AS_WORDS = "mot";

  /**
   * Parameter of forms: the question that the words were said for, so that another is read anew.
   */
  static final String FOR = "pour";

  static final ReadText UNREAD = new ReadText(Set.of(), Understood.words(""), List.of());

  private static final int MOST = 20;

  ReadText {
    asWords = Set.copyOf(new LinkedHashSet<>(asWords));
    lifted = List.copyOf(lifted);
  }

  static ReadText of(MultivaluedMap<String, String> parameters, String text) {
    String saidFor = parameters.getFirst(FOR);
    boolean another = saidFor != null && !saidFor.strip().equals(text.strip());
    List<String> words = parameters.getOrDefault(AS_WORDS, List.of());
    return words(
        another || words == null
            ? Set.of()
            : words.stream()
                .filter(word -> word != null && !word.isBlank())
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static ReadText words(Set<String> asWords) {
    return new ReadText(asWords, Understood.words(""), List.of());
  }

  ReadText with(Understood read) {
    return new ReadText(asWords, read, List.of());
  }

  /** Without these filters, whose words are words again. */
  ReadText lifting(List<Reading> more) {
    List<Reading> all = new ArrayList<>(lifted);
    all.addAll(more);
    return new ReadText(asWords, understood, all);
  }

  /** The readings that filter. */
  List<Reading> active() {
    return understood.readings().stream()
        .filter(Reading::filters)
        .filter(reading -> !lifted.contains(reading))
        .toList();
  }

  /** The readings that filter without having been written out, and may be lifted. */
  List<Reading> guessed() {
    return active().stream().filter(reading -> !reading.written()).toList();
  }

  /** The words left to look for. */
  String words(String text) {
    return understood.readings().isEmpty()
        ? text
        : understood.without(reading -> !lifted.contains(reading));
  }

  /** With these words read as words. */
  ReadText asWords(String more) {
    Set<String> all = new LinkedHashSet<>(asWords);
    all.add(more);
    return words(all);
  }

  /** With the words of every reading read as words. */
  ReadText allAsWords() {
    Set<String> all = new LinkedHashSet<>(asWords);
    understood.readings().stream()
        .filter(reading -> !reading.written())
        .map(Reading::words)
        .forEach(all::add);
    return words(all);
  }

  /** The text without a filter that was written out. */
  String withoutWritten(String text, Reading written) {
    return understood.readings().isEmpty() ? text : understood.without(written::equals);
  }
}

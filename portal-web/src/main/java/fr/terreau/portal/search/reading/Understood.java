package fr.terreau.portal.search.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A question with what was understood of it.
 *
 * @param text as it was typed
 * @param readings in the order of the text
 */
public record Understood(String text, List<Reading> readings) {

  /** What is left of a question that named a place, and says nothing. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "au", "aux", "avec", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le",
          "les", "ou", "par", "pour", "sur", "un", "une");

  public Understood {
    readings = List.copyOf(readings);
  }

  /** Nothing but words. */
  public static Understood words(String text) {
    return new Understood(text, List.of());
  }

  /** The question without the words of these readings; blank when nothing else says anything. */
  public String without(Predicate<Reading> left) {
    if (readings.stream().noneMatch(left)) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text);
    for (Reading reading : readings) {
      if (left.test(reading)) {
        for (int at = reading.start(); at < reading.end(); at++) {
          rest.setCharAt(at, ' ');
        }
      }
    }
    String words = rest.toString().strip().replaceAll("\\s+", " ");
    boolean says =
        new Typed(words).words().stream().anyMatch(word -> !EMPTY_WORDS.contains(word.folded()));
    return says ? words : "";
  }
}

package fr.terreau.portal.search;

import fr.terreau.portal.search.Results.Relaxed;
import fr.terreau.search.Relaxation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What had to be given up to answer, in the words of the reader. */
final class Relaxations {

  private Relaxations() {}

  static Optional<Relaxed> shown(String typed, Relaxation relaxation) {
    return switch (relaxation) {
      case Relaxation.None none -> Optional.empty();
      case Relaxation.OtherSpelling other ->
          Optional.of(new Relaxed(Relaxed.Way.ORTHOGRAPHE, corrected(typed, other.corrections())));
      case Relaxation.CloseNotions close ->
          Optional.of(new Relaxed(Relaxed.Way.NOTIONS, notions(close)));
      // Sheets that hold every word come first: then there is nothing to excuse.
      case Relaxation.FewerWords fewer ->
          fewer.holdingAll() > 0
              ? Optional.empty()
              : Optional.of(new Relaxed(Relaxed.Way.MOTS, corrected(typed, fewer.corrections())));
    };
  }

  /** The names of the notions, each once. */
  private static String notions(Relaxation.CloseNotions close) {
    return close.notions().values().stream()
        .flatMap(List::stream)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String corrected(String typed, Map<String, List<String>> corrections) {
    String text = typed;
    for (Map.Entry<String, List<String>> correction : corrections.entrySet()) {
      if (!correction.getValue().isEmpty()) {
        text = wholeWord(correction.getKey()).matcher(text).replaceAll(quoted(correction));
      }
    }
    return text;
  }

  /** Questions are read in lower case, and a word may stand inside another. */
  private static Pattern wholeWord(String word) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String quoted(Map.Entry<String, List<String>> correction) {
    return Matcher.quoteReplacement(correction.getValue().get(0));
  }
}

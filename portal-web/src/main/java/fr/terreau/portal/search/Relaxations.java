package fr.terreau.portal.search;

import fr.terreau.portal.search.Results.Meant;
import fr.terreau.portal.search.Results.Relaxed;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchResult;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
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

  /** The question in other words that finds more, or that was answered in its place. */
  static Optional<Meant> meant(Question question, SearchResult answer) {
    if (answer.relaxation() instanceof Relaxation.OtherSpelling other && answer.total() == 0) {
      // The filters keep away all that the corrected words find.
      String words = corrected(question.text(), other.corrections());
      String url = question.asking(words).urlWithoutFilters();
      return Optional.of(new Meant(words, url, answer.totalWithoutFilters()));
    }
    return answer
        .otherReading()
        .map(other -> new Meant(other.text(), question.asking(other.text()).url(1), other.total()));
  }

  /** What was given up, for machines. */
  static JsonObjectBuilder json(String typed, Relaxation relaxation) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    return switch (relaxation) {
      case Relaxation.None none -> json.add("step", "none");
      case Relaxation.OtherSpelling other ->
          json.add("step", "spelling").add("used", corrected(typed, other.corrections()));
      case Relaxation.CloseNotions close -> json.add("step", "notions").add("used", notions(close));
      case Relaxation.FewerWords fewer ->
          json.add("step", "fewerWords")
              .add("used", corrected(typed, fewer.corrections()))
              .add("required", fewer.required())
              .add("typed", fewer.typed())
              .add("holdingAll", fewer.holdingAll());
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

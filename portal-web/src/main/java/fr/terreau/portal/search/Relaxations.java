package fr.terreau.portal.search;

import fr.terreau.portal.search.Results.Relaxed;
import fr.terreau.search.Relaxation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What had to be given up to answer, in the words of the reader. */
final class Relaxations {

  private Relaxations() {}

  static Optional<Relaxed> shown(String typed, Relaxation relaxation) {
    return switch (relaxation) {
      case Relaxation.None none -> Optional.empty();
      case Relaxation.OtherSpelling other ->
          Optional.of(new Relaxed(Relaxed.Way.ORTHOGRAPHE, corrected(typed, other.corrections())));
      // Sheets that hold every word come first: then there is nothing to excuse.
      case Relaxation.FewerWords fewer ->
          fewer.holdingAll() > 0
              ? Optional.empty()
              : Optional.of(new Relaxed(Relaxed.Way.MOTS, corrected(typed, fewer.corrections())));
    };
  }

  private static String corrected(String typed, Map<String, List<String>> corrections) {
    String text = typed;
    for (Map.Entry<String, List<String>> correction : corrections.entrySet()) {
      if (!correction.getValue().isEmpty()) {
        text = text.replace(correction.getKey(), correction.getValue().get(0));
      }
    }
    return text;
  }
}

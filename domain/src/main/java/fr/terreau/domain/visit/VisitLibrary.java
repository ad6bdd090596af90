package fr.terreau.domain.visit;

import fr.terreau.domain.vocabulary.FoldedText;

/**
 * The library visited, as the visit remembers it.
 *
 * @param commune INSEE code, or null when an anonymised visit does not say it
 * @param rcr code of the national directory of library resources, nine characters, or null
 * @param fictional whether it was made up for a demonstration
 * @param anonymised whether its name only describes it
 */
public record VisitLibrary(
    String name, String commune, String rcr, Boolean fictional, Boolean anonymised) {

  /** Beyond this, names that begin alike are the same. */
  private static final int LONGEST = 180;

  public VisitLibrary {
    fictional = Boolean.TRUE.equals(fictional);
    anonymised = Boolean.TRUE.equals(anonymised);
  }

  /** The same text for the same library: its name as people compare names, and its commune. */
  public String key() {
    String folded = FoldedText.of(name == null ? "" : name);
    String cut = folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    return cut + "|" + (commune == null ? "" : commune);
  }
}

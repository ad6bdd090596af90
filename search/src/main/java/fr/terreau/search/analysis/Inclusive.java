package fr.terreau.search.analysis;

import java.util.Set;

/** The endings that inclusive writing adds after a mark: référent·e·s, directeur.rice, élu(e)s. */
final class Inclusive {

  private static final Set<String> ENDINGS =
      Set.of(
          "e", "es", "s", "x", "ne", "nes", "le", "les", "te", "tes", "se", "ses", "ve", "ves",
          "fe", "fes", "ère", "ères", "rice", "rices", "trice", "trices", "euse", "euses", "ice",
          "ices", "ale", "ales", "elle", "elles", "enne", "ennes");
  private static final int SHORTEST_STEM = 3;

  private Inclusive() {}

  static boolean isEnding(CharSequence written) {
    return ENDINGS.contains(written.toString());
  }

  /**
   * Whether the second run only declines the first; after a dot or hyphen the proof is stricter.
   */
  static boolean declines(Link stem, Link ending) {
    return switch (ending.joint()) {
      case MIDDLE_DOT, PARENTHESIS -> isEnding(Letters.plain(ending.written()));
      case DOT, HYPHEN -> stem.written().length() > SHORTEST_STEM && isEnding(ending.written());
      case NONE, START, APOSTROPHE, COMMA -> false;
    };
  }
}

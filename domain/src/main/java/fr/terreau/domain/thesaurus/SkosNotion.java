package fr.terreau.domain.thesaurus;

import java.util.List;

/**
 * A concept as a SKOS file tells of it, in no order that means anything.
 *
 * @param broader addresses of what it belongs to; the other ties are addresses too
 * @param replacedBy addresses of what replaces it
 */
public record SkosNotion(
    String address,
    List<Text> prefLabels,
    List<Text> altLabels,
    List<Text> hiddenLabels,
    List<Text> definitions,
    List<String> broader,
    List<String> narrower,
    List<String> related,
    List<String> closeMatches,
    boolean deprecated,
    List<String> replacedBy) {

  /** A text in a language; no language is taken for French. */
  public record Text(String text, String language) {

    /** Whether it is in this language, of whatever country. */
    public boolean in(String code) {
      String told = language.isEmpty() ? "fr" : language.toLowerCase(java.util.Locale.ROOT);
      return told.equals(code) || told.startsWith(code + "-");
    }
  }
}

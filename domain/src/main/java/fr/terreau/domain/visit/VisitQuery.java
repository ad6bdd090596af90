package fr.terreau.domain.visit;

import fr.terreau.domain.vocabulary.FoldedText;

/**
 * Which visits a list shows.
 *
 * @param text words of the library or the commune, or its code, as typed; blank for all
 * @param status null for all
 * @param pending whether only visits with needs or open follow-ups are meant, closed ones left out
 */
public record VisitQuery(VisitScope scope, String text, VisitStatus status, boolean pending) {

  /** The text as it is looked for. */
  public String folded() {
    return FoldedText.of(text == null ? "" : text);
  }
}

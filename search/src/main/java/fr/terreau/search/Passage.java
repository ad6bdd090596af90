package fr.terreau.search;

import java.util.List;

/**
 * A page of an attachment that answers.
 *
 * @param elsewhere pages that say the very same, which are not passages of their own
 */
public record Passage(
    String documentId,
    String documentLabel,
    PageUnit unit,
    int pageNumber,
    Snippet snippet,
    List<Elsewhere> elsewhere) {

  public Passage {
    elsewhere = List.copyOf(elsewhere);
  }

  /** A page that stands alone. */
  public Passage(
      String documentId, String documentLabel, PageUnit unit, int pageNumber, Snippet snippet) {
    this(documentId, documentLabel, unit, pageNumber, snippet, List.of());
  }

  /** The same, with pages that say the very same. */
  public Passage alsoAt(List<Elsewhere> pages) {
    return new Passage(documentId, documentLabel, unit, pageNumber, snippet, pages);
  }
}

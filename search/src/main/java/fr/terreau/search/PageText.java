package fr.terreau.search;

import java.util.Objects;

/**
 * The text of one page of an attachment.
 *
 * @param documentLabel the name a reader knows the attachment by
 * @param pageNumber counted from 1
 */
public record PageText(
    String documentId, String documentLabel, int pageNumber, PageUnit unit, String text) {

  public PageText {
    Objects.requireNonNull(documentId, "documentId");
    Objects.requireNonNull(documentLabel, "documentLabel");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(text, "text");
  }
}

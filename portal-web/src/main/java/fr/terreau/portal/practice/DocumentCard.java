package fr.terreau.portal.practice;

import fr.terreau.portal.platform.DocumentState;
import fr.terreau.portal.platform.PageUnit;
import java.util.List;
import java.util.Optional;

/**
 * A document as the sheet lists it.
 *
 * @param format extension of the file in capitals
 * @param extent number of pages, slides or sheets, when it is known
 * @param why why the text cannot be read, in the reader's language
 * @param found pages that match the question the reader came with
 */
public record DocumentCard(
    String id,
    String title,
    String format,
    PageUnit unit,
    Optional<Integer> extent,
    long bytes,
    DocumentState state,
    Optional<String> why,
    List<Found> found) {

  /** A page that matches. */
  public record Found(int number, String url) {}

  public String url() {
    return "/documents/" + id;
  }

  public String fileUrl() {
    return url() + "/fichier";
  }
}

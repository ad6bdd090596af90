package fr.terreau.portal.practice;

import fr.terreau.portal.platform.DocumentState;
import fr.terreau.portal.platform.PageUnit;
import fr.terreau.portal.practice.PracticePage.Detail;
import java.util.List;
import java.util.Optional;

/**
 * A document as the sheet lists it.
 *
 * @param format extension of the file in capitals
 * @param extent number of pages, slides or sheets, when it is known
 * @param why why the text cannot be read, in the reader's language
 * @param found pages that match the question the reader came with
 * @param accessible the address of the version of the same sheet that everybody can read
 * @param facts all that is known of the file, each question with its answers
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
    List<Found> found,
    Optional<String> accessible,
    List<Detail> facts) {

  /** A page that matches. */
  public record Found(int number, String url) {}

  public String url() {
    return "/documents/" + id;
  }

  public String fileUrl() {
    return url() + "/fichier";
  }
}

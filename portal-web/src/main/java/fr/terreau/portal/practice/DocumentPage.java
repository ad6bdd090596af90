package fr.terreau.portal.practice;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * A document: what it is, and the first words of each of its pages.
 *
 * @param sheet the practice it belongs to
 */
public record DocumentPage(
    Frame frame,
    DocumentCard document,
    Link sheet,
    Cote cote,
    List<Line> pages,
    Optional<String> credit)
    implements Page {

  /** A page and how it begins; the beginning is empty when the page has no text. */
  public record Line(int number, String url, String firstWords) {}

  @Override
  public String template() {
    return "practice/document.jte";
  }
}

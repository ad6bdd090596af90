package fr.terreau.portal.practice;

import fr.terreau.portal.platform.Fragment;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of one page, slide or sheet of a document.
 *
 * @param number the page, from 1
 * @param query the question whose words are marked
 * @param text the text with its line breaks; empty when the page has none
 */
public record DocumentTextPage(
    Frame frame,
    DocumentCard document,
    Link sheet,
    int number,
    Optional<String> query,
    List<Fragment> text,
    Optional<String> previousUrl,
    Optional<String> nextUrl)
    implements Page {

  @Override
  public String template() {
    return "practice/document-text.jte";
  }

  /** Where the browser's own viewer opens this page; only PDF has such an address. */
  public Optional<String> viewerUrl() {
    return document.format().toUpperCase(Locale.ROOT).equals("PDF")
        ? Optional.of(document.fileUrl() + "#page=" + number)
        : Optional.empty();
  }
}

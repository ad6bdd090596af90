package fr.terreau.portal.deposit.extraction;

import fr.terreau.domain.file.PageText;
import fr.terreau.domain.file.PageUnit;
import java.util.List;

/**
 * The pages found in one file.
 *
 * @param pages in order, numbered from 1; one DOCUMENT when the file does not show its pages
 * @param cutShort true when the end is missing
 * @param heading the first heading of a text, or empty
 */
record PagesRead(List<PageText> pages, boolean cutShort, String heading) {

  boolean areBlank() {
    return pages.stream().allMatch(page -> page.text().isEmpty());
  }

  /** The first heading, or the title of the first slide; empty for sheets. */
  String firstHeading() {
    PageText first = pages.getFirst();
    return heading.isEmpty() && first.unit() == PageUnit.SLIDE ? first.label() : heading;
  }
}

package fr.terreau.portal.platform;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.sheet.PracticeSheet;

/** A practice with the revision that readers see. */
public record PublishedSheet(Practice practice, Revision revision) {

  public PracticeSheet sheet() {
    return revision.sheet();
  }

  public String reference() {
    return practice.reference();
  }

  public String url() {
    return "/pratiques/" + practice.reference() + "/" + practice.slug();
  }
}

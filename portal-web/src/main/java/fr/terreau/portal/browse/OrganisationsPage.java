package fr.terreau.portal.browse;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;

/** The directory: departmental libraries first, then those they work with, by kind. */
public record OrganisationsPage(Frame frame, List<Group> groups) implements Page {

  /** Organisations of one kind. */
  public record Group(String kind, List<Row> rows) {}

  /**
   * An organisation.
   *
   * @param officialName its name in full, when it is another than the one shown; may be empty
   * @param territories the territories it serves; may be empty
   * @param sheets how many of its sheets the reader may open
   */
  public record Row(
      Link name, String officialName, List<Link> territories, long sheets, boolean confirm) {}

  @Override
  public String template() {
    return "browse/organisations.jte";
  }
}

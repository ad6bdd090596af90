package fr.terreau.portal.browse;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;

/**
 * An organisation, whom it serves and what it shared.
 *
 * @param kind code of what it is, such as {@code BIBLIOTHEQUE_DEPARTEMENTALE}
 * @param confirm whether its name or its standing is still to be confirmed
 * @param allUrl the search that lists its sheets
 */
public record OrganisationPage(
    Frame frame,
    String name,
    String officialName,
    String kind,
    List<String> formerNames,
    List<String> acronyms,
    List<Link> territories,
    boolean confirm,
    boolean demo,
    SheetList sheets,
    List<Meeting> meetings,
    String allUrl)
    implements Page {

  @Override
  public String template() {
    return "browse/organisation.jte";
  }
}

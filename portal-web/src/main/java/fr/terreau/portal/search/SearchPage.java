package fr.terreau.portal.search;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.Optional;

/**
 * The home page and the answers to a question.
 *
 * @param query what was typed, as it was typed
 * @param home shown when nothing was asked
 * @param results shown when something was asked
 */
public record SearchPage(Frame frame, String query, Optional<Home> home, Optional<Results> results)
    implements Page {

  @Override
  public String template() {
    return "search/search.jte";
  }
}

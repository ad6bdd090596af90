package fr.terreau.portal.browse;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;

/**
 * The way to a territory: by typing its name or its code, or from région to département.
 *
 * @param query what was typed, as it was typed
 * @param found what it found
 */
public record TerritoriesPage(Frame frame, String query, List<Place> found, List<Region> regions)
    implements Page {

  /** A région and its départements. */
  public record Region(Link name, List<Link> departements) {}

  @Override
  public String template() {
    return "browse/territories.jte";
  }
}

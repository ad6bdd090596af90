package fr.terreau.portal.visit;

import fr.terreau.portal.platform.Option;
import java.util.List;
import java.util.Optional;

/**
 * The question for a commune, searched on the server.
 *
 * @param text what was typed, or the chosen commune as « Feurs (42094) »
 * @param found several communes to choose from
 * @param anonymised whether the visit says neither commune nor name
 */
public record CommuneField(
    String text, List<Option> found, boolean anonymised, Optional<String> error) {

  public static final String ID = "c-commune";

  public CommuneField {
    found = List.copyOf(found);
  }
}

package fr.terreau.portal.browse;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.List;

/** Several territories bear the code: région 84 is not département 84. */
public record TerritoryChoicePage(Frame frame, String code, List<Place> places) implements Page {

  @Override
  public String template() {
    return "browse/choice.jte";
  }
}

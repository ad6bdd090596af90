package fr.terreau.search;

import java.util.Arrays;
import java.util.Optional;

/** What answers are counted and filtered by. */
public enum Facet {
  TYPE("type"),
  NATURE("nature"),
  ORGANISATION("organisation"),
  DEPARTMENT("departement"),
  SUBJECT("sujet"),
  YEAR("annee"),
  EVENT("evenement"),
  PLACE("lieu");

  private final String urlName;

  Facet(String urlName) {
    this.urlName = urlName;
  }

  /** The name of this facet in addresses. */
  public String urlName() {
    return urlName;
  }

  /** The facet that addresses call so, if any. */
  public static Optional<Facet> ofUrlName(String name) {
    return Arrays.stream(values()).filter(facet -> facet.urlName.equals(name)).findFirst();
  }
}

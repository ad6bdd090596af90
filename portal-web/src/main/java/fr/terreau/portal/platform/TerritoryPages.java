package fr.terreau.portal.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where territories have their pages. */
public final class TerritoryPages {

  public static final String ROOT = "/territoires";

  private TerritoryPages() {}

  /**
   * The page of a territory; the kind comes along, since région 84 is not département 84.
   *
   * @param kind name of the kind, {@code EPCI}
   * @param code as it is written, {@code 69M}
   */
  public static String url(String kind, String code) {
    return ROOT + "/" + encoded(code) + "?nature=" + encoded(kind);
  }

  /** The page of the territory with this identifier, {@code EPCI:200077014}. */
  public static String url(String id) {
    int colon = id.indexOf(':');
    return url(id.substring(0, Math.max(0, colon)), id.substring(colon + 1));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

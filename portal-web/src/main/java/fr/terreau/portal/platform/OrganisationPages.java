package fr.terreau.portal.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where organisations have their pages. */
public final class OrganisationPages {

  public static final String ROOT = "/organisations";

  private OrganisationPages() {}

  /** The page of the organisation with this identifier, {@code md-07}. */
  public static String url(String id) {
    return ROOT + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

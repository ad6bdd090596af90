package fr.terreau.portal.alert;

import fr.terreau.portal.platform.Settings;

/** Settings with nothing but an address. */
final class PublicAddress extends Settings {

  private final String site;

  PublicAddress(String site) {
    this.site = site;
  }

  @Override
  public String publicUrl(String requested) {
    return site;
  }
}

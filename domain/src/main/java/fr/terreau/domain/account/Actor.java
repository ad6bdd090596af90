package fr.terreau.domain.account;

/**
 * Somebody signed in, as use cases need to know them.
 *
 * @param organisation identifier of the organisation, or null for an administrator without one
 */
public record Actor(String account, String organisation, Role role) {

  /** Whether this actor works for that organisation. */
  public boolean worksFor(String other) {
    return organisation != null && organisation.equals(other);
  }

  /** Whether this actor may work on the practices of every library. */
  public boolean worksForAll() {
    return role == Role.ANIMATEUR_REGIONAL || role == Role.ADMIN;
  }
}

package fr.terreau.domain.account;

/**
 * Somebody signed in, as use cases need to know them.
 *
 * @param organisation identifier of the organisation, or null for an administrator without one
 * @param withoutReview whether the organisation lets its referents publish their own sheets without
 *     a review
 */
public record Actor(String account, String organisation, Role role, boolean withoutReview) {

  /** Somebody whose organisation reviews what its referents write. */
  public Actor(String account, String organisation, Role role) {
    this(account, organisation, role, false);
  }

  /** The same actor, knowing what the organisation chose. */
  public Actor withoutReview(boolean chosen) {
    return new Actor(account, organisation, role, chosen);
  }

  /** Whether this actor works for that organisation. */
  public boolean worksFor(String other) {
    return organisation != null && organisation.equals(other);
  }

  /** Whether this actor may work on the practices of every library. */
  public boolean worksForAll() {
    return role == Role.ANIMATEUR_REGIONAL || role == Role.ADMIN;
  }
}

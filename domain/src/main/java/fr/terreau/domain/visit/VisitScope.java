package fr.terreau.domain.visit;

import fr.terreau.domain.account.Actor;

/**
 * Whose visits are asked for; what lies outside is neither found nor counted.
 *
 * @param organisation the departmental library, or null for all of them
 * @param shared whether what other libraries share with the network belongs to it
 */
public record VisitScope(String organisation, boolean shared) {

  /** No organisation has this identifier. */
  private static final String NOBODY = "";

  /** The visits an actor works on: those of their library, or all for who works for all. */
  public static VisitScope own(Actor actor) {
    return new VisitScope(organisation(actor), false);
  }

  /** All visits an actor may read. */
  public static VisitScope readable(Actor actor) {
    return new VisitScope(organisation(actor), true);
  }

  private static String organisation(Actor actor) {
    if (actor.worksForAll()) {
      return null;
    }
    return actor.organisation() == null ? NOBODY : actor.organisation();
  }
}

package fr.terreau.domain.visit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.sheet.Visibility;

/** Who may do what with a visit. */
public final class VisitRights {

  private VisitRights() {}

  /** Whether the visit may be read; a null actor is a visitor, who never may. */
  public static boolean mayRead(Actor actor, Visit visit) {
    return actor != null && (visit.visibility() == Visibility.RESEAU || mayEdit(actor, visit));
  }

  /** Whether the visit may be written on: by the library that visited, and who works for all. */
  public static boolean mayEdit(Actor actor, Visit visit) {
    return mayWriteFor(actor, visit.organisation());
  }

  /** Whether visits may be written for this departmental library. */
  public static boolean mayWriteFor(Actor actor, String organisation) {
    return actor != null && (actor.worksForAll() || actor.worksFor(organisation));
  }
}

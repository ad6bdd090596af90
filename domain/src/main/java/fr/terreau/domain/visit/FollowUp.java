package fr.terreau.domain.visit;

import java.time.LocalDate;

/**
 * Something agreed upon at a visit.
 *
 * @param id never changes once given
 * @param title what is to be done
 * @param owner the function of who does it, never a name; or null
 * @param dueOn the day it was promised for, or null
 * @param doneOn the day it was done, or null
 */
public record FollowUp(
    String id, String title, String owner, LocalDate dueOn, State state, LocalDate doneOn) {

  /** How far it is. */
  public enum State {
    A_FAIRE,
    EN_COURS,
    REPORTE,
    FAIT,
    ABANDONNE
  }

  public FollowUp {
    if (title == null || title.isBlank()) {
      throw new IllegalArgumentException("a follow-up says what is to be done");
    }
    state = state == null ? State.A_FAIRE : state;
  }

  /** Whether somebody still waits for it. */
  public boolean open() {
    return state != State.FAIT && state != State.ABANDONNE;
  }

  /** Whether it should have been done by this day. */
  public boolean lateOn(LocalDate day) {
    return open() && dueOn != null && dueOn.isBefore(day);
  }
}

package fr.terreau.portal.platform;

import fr.terreau.domain.change.Change;
import java.util.List;

/**
 * Somebody who does something about every change, in order, with a cursor of their own. Work may be
 * asked for twice after a crash: doing it again must change nothing.
 */
public interface Follower {

  /** A short name for threads and logs. */
  String name();

  /** The position up to which the work is done; called before each step. */
  long position();

  /**
   * Does the work for these changes and records the position of the last one.
   *
   * @param changes at least one, oldest first
   */
  void follow(List<Change> changes);

  /** Called when there is nothing to follow, between two looks at the log. */
  default void rest() {}
}

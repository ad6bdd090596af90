package fr.terreau.domain.change;

import fr.terreau.domain.change.Change.Subject;
import java.util.List;

/** What changed, in order, written in the same transaction as the change itself. */
public interface ChangeLog {

  /**
   * Appends a line to the running transaction: it becomes visible with the change or not at all.
   * Writers wait for one another here, so that lines become visible in the order of their
   * positions.
   */
  void append(Subject subject, String id);

  /**
   * The lines after a position, oldest first.
   *
   * @param position a position once seen, or 0 for the beginning
   * @param atMost the largest number of lines wanted, at least 1
   */
  List<Change> after(long position, int atMost);

  /** The position of the newest visible line, 0 when the log is empty. */
  long last();
}

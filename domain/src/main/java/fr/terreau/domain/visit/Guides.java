package fr.terreau.domain.visit;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Revision;
import java.util.List;

/** The guides that a visit may follow. */
public interface Guides {

  /** A published guide and what it says today. */
  record Guide(Practice practice, Revision revision) {}

  /**
   * The newest revisions of the published guides that somebody signed in may read, by title.
   *
   * @param readable the library whose own sheets belong to it; what is public or shared always does
   * @param atMost the largest number wanted, at least 1
   */
  List<Guide> within(VisitScope readable, int atMost);
}

package fr.terreau.domain.visit;

import java.util.List;
import java.util.Optional;

/** All visits. */
public interface Visits {

  /** Adds a new visit; its identifier must be new. */
  void add(Visit visit);

  Optional<Visit> find(String id);

  /** Like {@link #find}, kept from other writers until the transaction ends. */
  Optional<Visit> locked(String id);

  /**
   * A part of the visits that are asked for: by library, by commune, the newest first.
   *
   * @param from how many to leave out at the beginning
   * @param atMost the largest number wanted, at least 1
   */
  List<VisitLine> lines(VisitQuery query, int from, int atMost);

  long count(VisitQuery query);

  /** The visits of one library, the newest first. */
  List<VisitLine> ofLibrary(String libraryKey, VisitScope scope, int atMost);

  /** Like {@link #lines} with all that was written, the newest visit first. */
  List<Visit> whole(VisitQuery query, int from, int atMost);

  /** Sends what was changed to the database, so that the new version is known. */
  void flush();
}

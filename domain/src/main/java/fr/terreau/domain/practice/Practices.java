package fr.terreau.domain.practice;

import fr.terreau.domain.practice.sheet.PracticeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All practices and their revisions. */
public interface Practices {

  /** Adds a new practice; its identifier must be new. */
  void add(Practice practice);

  /** Adds the revision that a publication made. */
  void add(Revision revision);

  Optional<Practice> find(String id);

  /** The practice with this code or this identifier. */
  Optional<Practice> byReference(String reference);

  /** Like {@link #byReference}, kept from other writers until the transaction ends. */
  Optional<Practice> locked(String reference);

  /** The practices with these codes or identifiers, in no order; unknown ones are left out. */
  List<Practice> byReferences(Collection<String> references);

  /** The practice that holds this attachment, in its draft or published. */
  Optional<Practice> byAttachment(String attachment);

  /** The identifiers of the practices that hold these bytes. */
  List<String> holding(String sha256);

  Optional<Revision> revision(String practice, int number);

  /** All revisions of a practice, the newest first. */
  List<Revision> revisions(String practice);

  /** The published practices of a session. */
  List<Practice> fromSession(String session);

  /** The drafts of an author, and sheets given back, the newest first. */
  List<Practice> unpublishedOf(String account);

  /** What waits for review; of one producer, or of all when it is null. The oldest first. */
  List<Practice> awaitingReview(String producer);

  /**
   * Identifiers of all published practices after this one, in order, for those who walk them all.
   */
  List<String> publishedAfter(String id, int atMost);

  /** The next public number of a type; gaps appear only when a transaction fails. */
  int nextNumber(PracticeType type);

  /** Makes sure that the next number of a type lies above this one. */
  void numberTaken(PracticeType type, int number);

  /** Whether a practice that is not fictional exists. */
  boolean anyReal();

  /** Sends what was changed to the database, so that the new version is known. */
  void flush();
}

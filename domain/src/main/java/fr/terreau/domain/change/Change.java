package fr.terreau.domain.change;

import java.time.Instant;

/**
 * One line of the change log: something of this kind, with this identifier, is no longer as it was.
 *
 * @param position strictly growing, without meaning of its own; may have gaps
 */
public record Change(long position, Subject subject, String id, Instant at) {

  /** What a change can be about. */
  public enum Subject {
    PRACTICE,
    /** A concept is called otherwise, or replaced: what bears it is found by other words. */
    CONCEPT,
    EVENT,
    FILE,
    /** A step of a review; the identifier is that of the practice, a slash and the number. */
    REVIEW
  }
}

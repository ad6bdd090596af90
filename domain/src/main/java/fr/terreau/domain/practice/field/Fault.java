package fr.terreau.domain.practice.field;

/**
 * What is wrong with one field.
 *
 * @param path where it stands, {@code details.criteria[0].value}
 */
public record Fault(String path, Problem problem) {

  /** What can be wrong. */
  public enum Problem {
    /** Publication asks for it and nothing was given. */
    MISSING,
    TOO_LONG,
    TOO_FEW,
    TOO_MANY,
    TOO_SMALL,
    TOO_LARGE,
    /** A code of no known list. */
    UNKNOWN,
    /** A figure and a reason for its absence at once. */
    BOTH,
    /** What this was adapted from asks for another licence. */
    SHARE_ALIKE
  }
}

package fr.terreau.domain.thesaurus;

import java.util.List;

/**
 * Why what was typed about a concept is not taken.
 *
 * @param arguments what the message names: a limit, a label, an identifier
 */
public record Fault(Where where, Kind kind, List<String> arguments) {

  public Fault {
    arguments = List.copyOf(arguments);
  }

  static Fault at(Where where, Kind kind, String... arguments) {
    return new Fault(where, kind, List.of(arguments));
  }

  /** The field that is at fault. */
  public enum Where {
    LABEL,
    LABEL_EN,
    SYNONYMS,
    ACRONYMS,
    FORMER_NAMES,
    HIDDEN,
    DEFINITION,
    BROADER,
    RELATED,
    CLOSE_MATCHES,
    REPLACEMENT,
    STATUS
  }

  /** What is wrong with it. */
  public enum Kind {
    EMPTY,
    /** Argument: how many characters there may be. */
    LONG,
    MARKUP,
    /** Control characters, or such that change the direction of writing. */
    INVISIBLE,
    /** Argument: how many there may be. */
    MANY,
    /** Argument: the concept that already bears the label. */
    TAKEN,
    /** Argument: what was typed. */
    UNKNOWN,
    ITSELF,
    /** Argument: the concept that already lies below. */
    LOOP,
    /** Argument: the concept that is not accepted. */
    NOT_ACCEPTED,
    /** Argument: what was typed. */
    NO_ADDRESS,
    /** Argument: how many concepts belong to this one. */
    HAS_NARROWER,
    /** The concept is past this point of its life. */
    TOO_LATE
  }
}

package fr.terreau.domain.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody changed about a concept.
 *
 * @param number counted from 1 for each concept, without gaps
 * @param account identifier of the account; pages name the function instead
 * @param fields what is no longer as it was
 */
public record ConceptChange(
    String concept,
    int number,
    Instant at,
    String account,
    Optional<String> function,
    Optional<String> organisation,
    Gesture gesture,
    List<FieldChange> fields) {

  public ConceptChange {
    fields = List.copyOf(fields);
  }

  /** How it was changed. */
  public enum Gesture {
    PROPOSITION,
    ACCEPTATION,
    MODIFICATION,
    DEPRECIATION,
    IMPORT,
    /** The other end of a tie was changed. */
    LIEN
  }
}

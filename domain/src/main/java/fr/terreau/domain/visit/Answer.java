package fr.terreau.domain.visit;

import java.util.List;

/**
 * The answer to one item of a guide, or the reason why there is none.
 *
 * @param item identifier of the item in the revision of the guide that the visit is bound to
 * @param values one value, or several for several choices, in the one form of their type: {@code
 *     true} or {@code false}, a plain decimal number, a choice word for word, an ISO 8601 day, a
 *     text; empty when there is none
 * @param missing null when there is an answer
 * @param note what else there is to say, or null
 */
public record Answer(String item, List<String> values, NoAnswer missing, String note) {

  public Answer {
    values = values == null ? List.of() : List.copyOf(values);
    if (item == null || item.isBlank()) {
      throw new IllegalArgumentException("an answer without its item");
    }
    if (missing != null && !values.isEmpty()) {
      throw new IllegalArgumentException(item + " is answered and " + missing);
    }
  }

  /** Whether nothing was said at all. */
  public boolean blank() {
    return values.isEmpty() && missing == null && note == null;
  }

  /** Whether the question was settled: answered, or left out for a reason. */
  public boolean settled() {
    return !values.isEmpty() || missing != null;
  }
}

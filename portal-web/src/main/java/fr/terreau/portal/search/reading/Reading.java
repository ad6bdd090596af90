package fr.terreau.portal.search.reading;

import java.util.List;

/**
 * Words of a question that were understood as a filter.
 *
 * @param start where the words begin in the question, with the small words that lead to them
 * @param end after their last character
 * @param words the words that matter, folded; an address that names them has them read as words
 * @param name of the filter, as addresses call it; empty when another reading says it more closely
 * @param values as addresses write them
 * @param label how to call the values together; empty when they say it themselves
 * @param written whether the reader wrote the filter out, {@code nature:modele}
 */
public record Reading(
    int start,
    int end,
    String words,
    String name,
    List<String> values,
    String label,
    boolean written) {

  public Reading {
    values = List.copyOf(values);
  }

  /** Whether it filters anything by itself. */
  public boolean filters() {
    return !name.isEmpty();
  }

  /** The same words, which another reading says more closely. */
  Reading absorbed() {
    return new Reading(start, end, words, "", List.of(), "", written);
  }
}

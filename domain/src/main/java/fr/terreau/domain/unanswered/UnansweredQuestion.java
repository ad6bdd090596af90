package fr.terreau.domain.unanswered;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Words that found nothing, without a trace of who typed them.
 *
 * @param words folded, at most {@link #LONGEST} characters
 * @param times how often they were asked
 * @param lastDay the day they were asked last
 */
public record UnansweredQuestion(String words, long times, LocalDate firstDay, LocalDate lastDay) {

  /** Longer questions are sentences, in which people tell things. */
  public static final int LONGEST = 100;

  public UnansweredQuestion {
    if (words.isBlank() || words.length() > LONGEST || times < 1) {
      throw new IllegalArgumentException("no question without words nor one never asked");
    }
    requireNonNull(firstDay);
    requireNonNull(lastDay);
  }
}

package fr.terreau.domain.unanswered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The questions that found nothing. There are never more than {@link #MOST} of them. */
public interface UnansweredQuestions {

  /** How many are kept; whoever floods the search cannot fill the disk. */
  int MOST = 2_000;

  /** How many new ones a day may bring, so that one day does not drive out all others. */
  int MOST_NEW = 300;

  /**
   * Adds what was asked on a day. New words beyond {@link #MOST_NEW} that day are left out; beyond
   * {@link #MOST} those asked longest ago go, and among these the ones asked least.
   *
   * @param times how often each was asked, by folded words
   */
  void add(LocalDate day, Map<String, Long> times);

  /** What was asked most, then last, without what was ignored. */
  List<UnansweredQuestion> mostAsked(int from, int atMost);

  /** How many there are, without what was ignored. */
  long count();

  /**
   * Takes words off the list; they stay away however often they are asked again. Unknown words
   * change nothing.
   */
  void ignore(String words);
}

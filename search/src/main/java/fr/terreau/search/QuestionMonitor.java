package fr.terreau.search;

import java.util.Map;
import java.util.Set;

/**
 * Searching the other way round: questions are kept, and a sheet is put to all of them. A question
 * is answered by a sheet when a search for it would find the sheet without loosening anything;
 * page, order and counts of the question do not matter. Kept in memory only; callable from several
 * threads.
 */
public interface QuestionMonitor extends AutoCloseable {

  /**
   * Keeps questions, each under an identifier of its own; one that is kept already is replaced. The
   * tokens of the reader belong to the question.
   */
  void keep(Map<String, SearchQuery> questions);

  /**
   * Learns the words of the trade, as the engine beside it does: questions that are kept already
   * are understood anew.
   */
  void learn(Lexicon lexicon);

  /** Forgets a question; unknown ones are forgotten already. */
  void forget(String id);

  /** Forgets all questions. */
  void forgetAll();

  /**
   * The identifiers of the questions that a sheet answers, to readers who may find it.
   *
   * @throws SearchException when the sheet cannot be put to them
   */
  Set<String> matching(SheetDocument sheet);

  /** Lets go of everything; closing twice is harmless. */
  @Override
  void close();
}

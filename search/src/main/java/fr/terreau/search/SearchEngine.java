package fr.terreau.search;

import java.util.List;
import java.util.OptionalLong;

/**
 * The one door to full-text search: what a question and an answer are, whatever engine stands
 * behind.
 */
public interface SearchEngine extends AutoCloseable {

  /**
   * Indexes and removes sheets, then records durably the position in the change log up to which the
   * index is true. When it returns, searches see the changes and a crash no longer loses them.
   * Applying the same changes again changes nothing. Either everything is kept or nothing is.
   *
   * @param changes in the order of the log; may be empty when only the position moves
   * @param position the place in the log after the last of these changes
   * @throws SearchException when there is no sound index to change (see {@link #state()}), or when
   *     the disk refuses
   */
  void apply(List<IndexChange> changes, long position);

  /** The position recorded last; empty when there is no index to read it from. */
  OptionalLong position();

  /**
   * Answers a question with the rights of the reader applied before anything is counted or shown.
   * Never throws for what was typed. While no index exists the answer is empty.
   *
   * @throws SearchException only when the index cannot be read
   */
  SearchResult search(SearchQuery query);

  /**
   * Learns the words of the trade: from now on questions are read with them, without indexing
   * anything again. Replaces what was learnt before; an engine that was just opened knows none.
   */
  void learn(Lexicon lexicon);

  /**
   * The sheets closest to a sheet, closest first, of those the reader may see; the sheet itself is
   * never among them. Empty when the reader may not see it, or when no index exists.
   *
   * @throws SearchException only when the index cannot be read
   */
  List<SimilarSheet> similar(SimilarQuery query);

  /**
   * Marks the words of a question in a text as a search would find them, whatever their accents and
   * endings; the text itself is not changed. Needs no index.
   */
  Snippet mark(String question, String text);

  /** Whether the index can be trusted; never throws. */
  EngineState state();

  /**
   * Starts a new index beside the live one, which goes on answering and accepting changes. What is
   * applied to the live index meanwhile is not copied: after {@code publish(position)} the caller
   * follows the log again from that position.
   *
   * @throws SearchException when a rebuild is already under way
   */
  Rebuild beginRebuild();

  /** Lets go of the index; an unpublished rebuild is discarded. Closing twice is harmless. */
  @Override
  void close();
}

package fr.terreau.portal.platform;

import fr.terreau.search.SearchQuery;
import java.util.List;
import java.util.Set;

/** Reads questions as addresses write them, for those who keep them. */
public interface AskedQuestions {

  /**
   * Understands a question. Whatever is written is a question: what makes no sense is left out.
   *
   * @param written pairs as an address has them after its question mark, or an empty text
   */
  Asked read(String written);

  /** A question. */
  interface Asked {

    /**
     * The question as addresses write it, in one form only: without page and order, so that the
     * same question is the same text.
     */
    String written();

    /** What was typed; may be empty. */
    String text();

    /** The words for each filter, those that were recognised in the text included. */
    List<String> filters(Messages messages);

    /**
     * The question for the engine, as the page of results would ask it.
     *
     * @param access the tokens of the reader
     */
    SearchQuery query(Set<String> access);

    /** The page that answers the question. */
    default String url() {
      return "/recherche?" + written();
    }
  }
}

package fr.terreau.portal.platform;

import java.util.Set;

/** How many sheets the page of results would count. */
public interface CountOfAnswers {

  /**
   * The total of the answers to these words, as the one search of the portal understands them.
   *
   * @param access what the reader may see, as tokens
   */
  long of(String words, Set<String> access);
}

package fr.terreau.portal.search;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * What was looked for in vain.
 *
 * @param total how many questions there are, on all pages
 */
public record UnansweredPage(
    Frame frame, List<Row> rows, long total, Optional<String> previousUrl, Optional<String> nextUrl)
    implements Page {

  /**
   * A question.
   *
   * @param words folded
   * @param day when it was asked last, ready to read
   * @param now how many sheets hold its words today, as whoever reads this may know
   * @param proposeUrl a new concept with these words
   * @param synonyms close concepts, each leading to its form with these words as another name
   */
  public record Row(
      String words,
      long times,
      String day,
      long now,
      String searchUrl,
      String proposeUrl,
      List<Link> synonyms) {}

  @Override
  public String template() {
    return "search/unanswered.jte";
  }
}

package fr.terreau.portal.thesaurus;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * The thesaurus: its branches, one letter of it, or what was looked for.
 *
 * @param query what was typed, or an empty text
 * @param listed what answers the question or begins with the letter; none when branches are shown
 * @param letter the letter that is shown
 * @param candidates how many wait, for those who are signed in
 */
public record ThesaurusPage(
    Frame frame,
    String query,
    Optional<List<Entry>> listed,
    List<Branch> branches,
    List<String> letters,
    Optional<String> letter,
    int total,
    Optional<Long> candidates,
    boolean keeps)
    implements Page {

  /**
   * A concept in a list.
   *
   * @param count sheets that the reader may find
   * @param status code of the status
   * @param replacement what to use instead, when it is deprecated
   */
  public record Entry(Link title, long count, String status, Optional<String> replacement) {}

  /**
   * A top concept and what belongs to it.
   *
   * @param more how many are not listed
   */
  public record Branch(Entry top, List<Entry> below, int more) {}

  @Override
  public String template() {
    return "thesaurus/thesaurus.jte";
  }
}

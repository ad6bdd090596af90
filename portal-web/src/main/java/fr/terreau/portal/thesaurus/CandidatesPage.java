package fr.terreau.portal.thesaurus;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * What was proposed and waits.
 *
 * @param total how many wait; the first ones are listed
 * @param keeps whether the reader accepts them
 * @param refused why some could not be accepted, in words
 */
public record CandidatesPage(
    Frame frame, List<Row> rows, int total, boolean keeps, List<String> refused) implements Page {

  /**
   * A candidate.
   *
   * @param broader what it is to belong to
   */
  public record Row(String id, Link title, Optional<String> definition, Optional<Link> broader) {}

  @Override
  public String template() {
    return "thesaurus/candidates.jte";
  }
}

package fr.terreau.portal.thesaurus;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * A file of concepts to take over: asked for, tried, taken.
 *
 * @param error what is wrong with the file
 * @param maxBytes size of the largest file
 * @param trial what taking it over would do
 * @param done how many were added and changed just now
 */
public record ImportPage(
    Frame frame,
    Optional<String> error,
    long maxBytes,
    Optional<Trial> trial,
    Optional<List<Integer>> done)
    implements Page {

  /**
   * What a file would do.
   *
   * @param stale whether the thesaurus changed after the file was first tried
   * @param sha256 which bytes were tried
   * @param state the thesaurus for which this holds
   */
  public record Trial(
      boolean stale, String sha256, long state, List<Group> groups, boolean changes) {}

  /**
   * Notions with the same end.
   *
   * @param end code of the end
   * @param total how many there are; the first ones are listed
   */
  public record Group(String end, int total, List<Line> lines) {}

  /**
   * A notion of the file.
   *
   * @param notes changes and reasons, in words
   */
  public record Line(Link title, String address, List<String> notes) {}

  @Override
  public String template() {
    return "thesaurus/import.jte";
  }
}

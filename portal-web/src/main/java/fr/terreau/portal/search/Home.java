package fr.terreau.portal.search;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Link;
import java.util.List;
import java.util.Optional;

/**
 * What the home page shows before a question.
 *
 * @param practices number of practices the reader may see
 * @param organisations number of organisations that made them
 * @param types the types with their numbers, each leading to its list
 * @param shelf call numbers of recent practices, drawn as spines
 * @param day the regional day to put forward
 */
public record Home(
    long practices,
    long organisations,
    List<TypeEntry> types,
    List<Cote> shelf,
    List<Hit> latest,
    Optional<DayEntry> day) {

  /** A type of practice and how many there are. */
  public record TypeEntry(String type, long count, String url) {}

  /** The card of a regional day. */
  public record DayEntry(Link day, String summary) {}

  /** The shelf, laid out: widths and heights come from the call numbers, not from chance. */
  public List<Spine> spines() {
    return Spine.shelf(shelf);
  }
}

package fr.terreau.portal.visit;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * The visits of a departmental library, library by library.
 *
 * @param query what was typed to find a library or a commune
 * @param shared whether the visits that other libraries share are shown instead of one's own
 * @param total how many visits the filters leave
 */
public record VisitListPage(
    Frame frame,
    String query,
    boolean shared,
    List<Option> statuses,
    long total,
    boolean filtered,
    List<Library> libraries,
    Optional<String> previousUrl,
    Optional<String> nextUrl)
    implements Page {

  /** A library and its visits, the newest first. */
  public record Library(String name, String commune, List<Row> visits) {}

  /**
   * One visit.
   *
   * @param status code of where it is in its life
   * @param guide code and version of the guide
   */
  public record Row(
      Link date,
      String status,
      String guide,
      String organisation,
      int needs,
      int openFollowUps,
      boolean shared) {}

  @Override
  public String template() {
    return "visit/list.jte";
  }
}

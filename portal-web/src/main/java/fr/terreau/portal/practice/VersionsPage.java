package fr.terreau.portal.practice;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The published versions of a sheet, the newest first, and the choice of two to hold against each
 * other.
 *
 * @param action where the choice is sent
 */
public record VersionsPage(Frame frame, Link sheet, String action, List<Version> versions)
    implements Page {

  /**
   * A published version.
   *
   * @param number 1 for the first
   * @param name as its authors call it, such as « 1.2 »
   * @param by function and organisation of who published it, never a name
   * @param differences what changed since the one before it
   */
  public record Version(
      int number,
      Optional<String> name,
      LocalDate publishedOn,
      Optional<String> by,
      Optional<String> note,
      String url,
      Optional<String> differences) {}

  @Override
  public String template() {
    return "practice/versions.jte";
  }
}

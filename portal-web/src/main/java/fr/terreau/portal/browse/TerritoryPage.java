package fr.terreau.portal.browse;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A territory: what it is, what it lies in, what resembles it, and the sheets that apply there.
 *
 * @param kind code of its kind, such as {@code EPCI}
 * @param epciType code of the legal form of an EPCI
 * @param vintage year of the map it is taken from
 * @param since the day since which it stands as it does, when known
 * @param until the first day on which it no longer stood
 * @param standIns what stands for it today, when it does not stand for itself
 * @param within what it lies in, the nearest first
 * @param groups what lies in it and beside it
 * @param organisations the libraries that serve it
 * @param wider sheets about what it lies in, which apply here too
 * @param allUrl the search that lists its sheets
 */
public record TerritoryPage(
    Frame frame,
    String name,
    String kind,
    Optional<String> epciType,
    String code,
    String codeSystem,
    int vintage,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<Link> standIns,
    List<Link> within,
    Optional<Inhabitants> population,
    Optional<Integer> communes,
    Optional<Long> density,
    List<Group> groups,
    Optional<Similar> similar,
    List<Link> organisations,
    List<Meeting> meetings,
    SheetList sheets,
    List<SheetLine> wider,
    String allUrl)
    implements Page {

  /**
   * A population.
   *
   * @param kind code of who is counted, {@code MUNICIPALE}
   * @param year year of the count, when the source says it
   */
  public record Inhabitants(int number, String kind, Optional<Integer> year) {}

  /**
   * Territories under one heading.
   *
   * @param key what they are to this one: {@code browse.group.} and a name
   * @param of name that the heading is completed with; may be empty
   * @param more how many more there are than links
   */
  public record Group(String key, String of, List<Link> links, long more) {}

  /** What resembles this territory, and within which bounds; density when it is a bound. */
  public record Similar(
      Bounds inhabitants, Optional<Bounds> communes, Optional<Bounds> density, List<Alike> rows) {

    /** Whether it is worth saying where they are. */
    public boolean somewhere() {
      return rows.stream().anyMatch(row -> !row.where().isEmpty());
    }
  }

  /** From the one to the other, both included. */
  public record Bounds(int from, int to) {}

  /**
   * One that resembles.
   *
   * @param where names of its départements; empty for what is larger
   */
  public record Alike(
      Link name,
      String where,
      int inhabitants,
      Optional<Integer> communes,
      Optional<Long> density) {}

  @Override
  public String template() {
    return "browse/territory.jte";
  }
}

package fr.terreau.portal.search;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * Nothing was found: the ways on.
 *
 * @param filters active filters that are worth lifting, each with the number of practices without
 *     it
 * @param withoutFilters the same words without any filter, when that gives something
 * @param close close words, each with its number when it is known
 */
public record NoResultPage(
    Frame frame,
    String query,
    List<Lift> filters,
    Optional<Way> withoutFilters,
    List<Way> close,
    String depositUrl)
    implements Page {

  /** An active filter, and what the question would give without it. */
  public record Lift(String label, String url, long count) {}

  /** Another question. */
  public record Way(String text, String url, Optional<Long> count) {}

  @Override
  public String template() {
    return "search/no-result.jte";
  }
}

package fr.terreau.portal.search;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * Nothing was found: the ways on.
 *
 * @param chosen the active filters in words
 * @param meant another reading of the question, with its number
 * @param filters active filters that are worth lifting, each with the number of practices without
 *     it
 * @param withoutFilters the same words without any filter, when that gives something
 * @param close close notions, each with its number when it is known
 * @param askUrl opens a message to colleagues that holds the question
 * @param alertUrl where this question is kept and followed
 */
public record NoResultPage(
    Frame frame,
    String query,
    List<String> chosen,
    Optional<Way> meant,
    List<Lift> filters,
    Optional<Way> withoutFilters,
    List<Way> close,
    String askUrl,
    String alertUrl,
    String depositUrl)
    implements Page {

  /** An active filter, and what the question would give without it. */
  public record Lift(String label, String url, long count) {}

  /** Another question. */
  public record Way(String text, String url, Optional<Long> count) {}

  /** The active filters as one text. */
  public String filtersInWords() {
    return String.join(", ", chosen);
  }

  @Override
  public String template() {
    return "search/no-result.jte";
  }
}

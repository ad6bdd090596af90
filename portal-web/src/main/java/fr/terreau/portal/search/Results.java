package fr.terreau.portal.search;

import java.util.List;
import java.util.Optional;

/**
 * The answers to a question.
 *
 * @param total number of practices found
 * @param relaxed what had to be given up to find something
 * @param chips active filters, each with its way out
 * @param clearUrl the same question without any filter
 */
public record Results(
    long total,
    Optional<Relaxed> relaxed,
    List<Facet> facets,
    List<Chip> chips,
    String clearUrl,
    List<Sort> sorts,
    List<Hit> hits,
    Pagination pagination) {

  /** An order of the answers: {@code pertinence}, {@code recentes} or {@code titre}. */
  public record Sort(String code, boolean selected) {}

  /**
   * A filter with its values; those beyond {@code shown} are folded.
   *
   * @param name parameter of the address; the text {@code facet.<name>} is its label
   */
  public record Facet(String name, List<Value> values, int shown) {

    public List<Value> first() {
      return values.subList(0, Math.min(shown, values.size()));
    }

    public List<Value> others() {
      return values.subList(Math.min(shown, values.size()), values.size());
    }

    /** Whether the folded part hides a value that is ticked. */
    public boolean unfolded() {
      return others().stream().anyMatch(Value::selected);
    }
  }

  /**
   * A value of a filter.
   *
   * @param type code of a practice type when the value is one, for its colour
   */
  public record Value(
      String value, String label, long count, boolean selected, Optional<String> type) {}

  /** An active filter and the address without it. */
  public record Chip(String label, String removeUrl) {}

  /**
   * What was given up.
   *
   * @param used the words that were searched in the end
   */
  public record Relaxed(Way way, String used) {

    /** The ways to give something up. */
    public enum Way {
      ORTHOGRAPHE,
      MOTS
    }
  }

  /** The pages of answers around the present one. */
  public record Pagination(
      List<PageLink> pages, Optional<String> previousUrl, Optional<String> nextUrl) {}

  /** One numbered page of answers. */
  public record PageLink(int number, String url, boolean current) {}
}

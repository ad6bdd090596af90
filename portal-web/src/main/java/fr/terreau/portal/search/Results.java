package fr.terreau.portal.search;

import java.util.List;
import java.util.Optional;

/**
 * The answers to a question.
 *
 * @param total number of practices found
 * @param relaxed what had to be given up to find something
 * @param ofType the filters of the type that was chosen alone
 * @param others filters that are folded away
 * @param carried active filters that no field of the page stands for, kept by the form
 * @param chips active filters, each with its way out
 * @param clearUrl the same question without any filter
 * @param reading what was understood of the text
 */
public record Results(
    long total,
    Optional<Relaxed> relaxed,
    List<Filter> facets,
    Optional<Group> ofType,
    Optional<Group> others,
    List<Carried> carried,
    List<Chip> chips,
    String clearUrl,
    List<Sort> sorts,
    List<Hit> hits,
    Pagination pagination,
    Exports exports,
    Optional<Meant> meant,
    ReadingView reading) {

  /** Other words that the reader may have meant, and what they find. */
  public record Meant(String text, String url, long count) {}

  /** Addresses of the same answers for other programs, and where the question is followed. */
  public record Exports(String csv, String ris, String atom, String alert) {}

  /** An order of the answers, by its name in addresses. */
  public record Sort(String code, boolean selected) {}

  /** What a reader may narrow the answers by. */
  public sealed interface Filter permits Facet, Tree, Between {

    /** Parameter of the address. */
    String name();

    String label();
  }

  /**
   * Filters that are folded together.
   *
   * @param name the text {@code search.group.<name>} is its label
   * @param open whether one of them is active
   */
  public record Group(String name, List<Filter> filters, boolean open) {}

  /** A parameter of the address that the form keeps. */
  public record Carried(String name, String value) {}

  /**
   * A filter with two ends.
   *
   * @param unit as it is written after numbers
   * @param date whether the ends are days
   * @param from as a field takes it; empty when open
   */
  public record Between(
      String name, String label, Optional<String> unit, boolean date, String from, String to)
      implements Filter {}

  /**
   * A filter whose values lie in one another; those on top beyond {@code shown} are folded.
   *
   * @param name the text {@code results.branch.<name>} counts what lies in a value
   */
  public record Tree(String name, String label, List<Branch> branches, int shown)
      implements Filter {

    public List<Branch> first() {
      return branches.subList(0, Math.min(shown, branches.size()));
    }

    public List<Branch> others() {
      return branches.subList(Math.min(shown, branches.size()), branches.size());
    }

    /** Whether the folded part hides a value that is ticked. */
    public boolean unfolded() {
      return others().stream().anyMatch(b -> b.value().selected() || b.unfolded());
    }
  }

  /** A value, and those that lie in it. */
  public record Branch(Value value, List<Branch> narrower) {

    /** Whether something that lies in it is ticked. */
    public boolean unfolded() {
      return narrower.stream().anyMatch(b -> b.value().selected() || b.unfolded());
    }
  }

  /** A filter with its values; those beyond {@code shown} are folded. */
  public record Facet(String name, String label, List<Value> values, int shown) implements Filter {

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
      String value, String label, long count, boolean selected, Optional<String> type) {

    /** The value as the end of an identifier of the page, which holds no blanks. */
    public String id() {
      return value.replaceAll("\\s+", "_");
    }
  }

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
      NOTIONS,
      MOTS
    }
  }

  /** The pages of answers around the present one. */
  public record Pagination(
      List<PageLink> pages, Optional<String> previousUrl, Optional<String> nextUrl) {}

  /** One numbered page of answers. */
  public record PageLink(int number, String url, boolean current) {}
}

package fr.terreau.portal.compare;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * A comparison, or what keeps these sheets from being compared.
 *
 * @param refusal why nothing is compared; empty when there is a comparison
 * @param comparison empty when there is a refusal
 * @param onlyDifferences whether only rows that differ are shown
 * @param choices the readable sheets that were asked for, to choose among
 * @param ways subsets of one type that can be compared, and where another sheet may be found
 * @param unknown what was asked for and cannot be read, or does not exist: nobody learns which
 */
public record ComparePage(
    Frame frame,
    Optional<Refusal> refusal,
    Optional<Comparison> comparison,
    boolean onlyDifferences,
    String otherViewUrl,
    String csvUrl,
    List<Choice> choices,
    List<Way> ways,
    List<String> unknown)
    implements Page {

  /** Why nothing is compared. */
  public enum Refusal {
    NONE,
    ONE,
    MIXED,
    MANY
  }

  /** A sheet that may be chosen. */
  public record Choice(String reference, String title, String type, boolean chosen) {}

  /**
   * A type among those asked for.
   *
   * @param link the comparison of the sheets of this type, or where others of it are found
   * @param count how many of it were asked for
   */
  public record Way(String type, long count, Link link) {}

  @Override
  public String template() {
    return "compare/compare.jte";
  }
}

package fr.terreau.portal.visit;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * Two visits of one library side by side, the older first.
 *
 * @param first the older visit: its day, and where its report is
 * @param changed how many rows differ
 */
public record VisitComparePage(
    Frame frame,
    String library,
    Link first,
    String firstGuide,
    Link second,
    String secondGuide,
    int changed,
    List<Row> rows)
    implements Page {

  /**
   * One question.
   *
   * @param reworded the question as the older visit asked it, when it was asked otherwise
   * @param change the difference in words
   * @param differs whether it is a difference
   */
  public record Row(
      String wording,
      Optional<String> reworded,
      String first,
      Optional<String> firstNote,
      String second,
      Optional<String> secondNote,
      String change,
      boolean differs) {}

  @Override
  public String template() {
    return "visit/compare.jte";
  }
}

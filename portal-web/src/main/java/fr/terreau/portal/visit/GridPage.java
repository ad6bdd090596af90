package fr.terreau.portal.visit;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/** The guide as a form to print and fill in by hand. */
public record GridPage(Frame frame, Link guide, String version, String start, List<Theme> themes)
    implements Page {

  /** A theme and its questions. */
  public record Theme(String title, Optional<String> intent, List<Question> questions) {}

  /**
   * A question with room for its answer.
   *
   * @param boxes answers to tick; without any, there are lines to write on
   * @param lines how many lines to write on
   */
  public record Question(
      String wording,
      Optional<String> help,
      boolean mandatory,
      List<String> boxes,
      int lines,
      String unit) {}

  @Override
  public String template() {
    return "visit/grid.jte";
  }
}

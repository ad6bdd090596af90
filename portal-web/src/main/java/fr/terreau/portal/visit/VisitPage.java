package fr.terreau.portal.visit;

import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * The report of a visit, to read and to print.
 *
 * @param guideVersion the version of the guide that the answers belong to
 * @param guideToday the version of the guide today, when it is another one
 * @param status code of where it is in its life
 * @param next codes of where it may go from here, none for who may only read
 * @param compare the other visits of the library, with where they are compared with this one
 */
public record VisitPage(
    Frame frame,
    String id,
    String library,
    String commune,
    Optional<String> rcr,
    boolean fictional,
    boolean anonymised,
    String date,
    String organisation,
    String visibility,
    String status,
    List<String> next,
    boolean canEdit,
    Link guide,
    String guideVersion,
    Optional<String> guideToday,
    List<String> interlocutors,
    List<Theme> themes,
    Optional<String> highlights,
    List<String> needs,
    List<FollowUpRow> followUps,
    Optional<Link> report,
    List<Link> photos,
    List<Link> compare,
    List<FormError> errors)
    implements Page {

  /** A theme of the guide; the title is empty for what stands under none. */
  public record Theme(String title, List<Line> lines) {}

  /**
   * A question and its answer.
   *
   * @param anchor where errors lead
   * @param answer empty when nothing was said
   * @param missing whether the answer says why there is none
   */
  public record Line(
      String anchor,
      String wording,
      String answer,
      boolean missing,
      boolean mandatory,
      Optional<String> note) {}

  /**
   * Something agreed upon.
   *
   * @param state code of how far it is
   */
  public record FollowUpRow(
      String title, String owner, String due, String state, String done, boolean late) {}

  @Override
  public String template() {
    return "visit/visit.jte";
  }
}

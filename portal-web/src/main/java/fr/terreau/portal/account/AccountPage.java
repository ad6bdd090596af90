package fr.terreau.portal.account;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.time.Instant;
import java.util.List;

/**
 * What a signed-in person has to do; the frame says who it is.
 *
 * @param toReview what waits for a decision; only shown to those who may take it
 */
public record AccountPage(
    Frame frame, String email, List<Work> drafts, List<Work> published, List<Work> toReview)
    implements Page {

  /**
   * A sheet to go on with.
   *
   * @param status code of its editorial status
   */
  public record Work(
      Link title, Cote cote, String status, Instant changedAt, String organisation) {}

  @Override
  public String template() {
    return "account/account.jte";
  }
}

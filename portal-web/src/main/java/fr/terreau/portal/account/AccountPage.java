package fr.terreau.portal.account;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.ReviewNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a signed-in person has to do; the frame says who it is.
 *
 * @param drafts what was never proposed
 * @param givenBack what a reviewer wants changed
 * @param waiting what waits for a reviewer
 * @param toReview what waits for this person's decision; only shown to those who may take it
 * @param awaiting how many wait for it in all
 * @param links other places of the account
 */
public record AccountPage(
    Frame frame,
    String email,
    List<Work> drafts,
    List<Work> givenBack,
    List<Work> waiting,
    List<Work> toReview,
    int awaiting,
    List<Link> links)
    implements Page {

  /**
   * A sheet to go on with.
   *
   * @param status code of its editorial status
   * @param note what was said last about it
   * @param lacks how many fields publication still asks for; empty when nobody asked
   * @param twins how many sheets may say the same
   */
  public record Work(
      Link title,
      Cote cote,
      String status,
      Instant changedAt,
      String organisation,
      Optional<ReviewNote> note,
      int lacks,
      int twins) {}

  @Override
  public String template() {
    return "account/account.jte";
  }
}

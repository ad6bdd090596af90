package fr.terreau.portal.visit;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * What waits after visits: open follow-ups and needs, visit by visit, for one departmental library
 * after the other.
 */
public record PendingPage(
    Frame frame,
    long total,
    List<Organisation> organisations,
    Optional<String> previousUrl,
    Optional<String> nextUrl)
    implements Page {

  /** A departmental library and the visits after which something waits. */
  public record Organisation(String name, List<Waiting> visits) {}

  /** One visit. */
  public record Waiting(
      Link library,
      String date,
      String status,
      List<VisitPage.FollowUpRow> followUps,
      List<String> needs) {}

  @Override
  public String template() {
    return "visit/pending.jte";
  }
}

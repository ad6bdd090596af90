package fr.terreau.portal.alert;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The questions that somebody keeps.
 *
 * @param said code of what has just been done
 * @param mailed whether the portal sends mail
 */
public record AlertsPage(Frame frame, List<Row> rows, Optional<String> said, boolean mailed)
    implements Page {

  /**
   * A kept question.
   *
   * @param text what was typed; may be empty
   * @param filters the words for each filter
   * @param fresh how many new answers there are
   * @param newest some of the new answers
   */
  public record Row(
      String id,
      String name,
      String searchUrl,
      String feedUrl,
      String text,
      List<String> filters,
      List<Option> rhythms,
      boolean paused,
      Instant keptAt,
      Optional<Instant> sentAt,
      int fresh,
      List<Answer> newest) {}

  /** A new answer. */
  public record Answer(Link sheet, String organisation, Instant foundAt) {}

  @Override
  public String template() {
    return "alert/alerts.jte";
  }
}

package fr.terreau.portal.event;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The meetings of a series, the latest first. */
public record DaysPage(Frame frame, String title, Optional<String> summary, List<Meeting> meetings)
    implements Page {

  /**
   * A meeting.
   *
   * @param title links to its page when it has one
   * @param date its day, when it is known
   * @param period its year or years, when the day is not known
   */
  public record Meeting(
      Link title,
      Optional<LocalDate> date,
      String period,
      Optional<String> place,
      Optional<String> summary) {}

  @Override
  public String template() {
    return "event/days.jte";
  }
}

package fr.terreau.portal.event;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A regional day: its programme as held, and what was made of it. */
public record DayPage(
    Frame frame,
    String title,
    Optional<String> summary,
    Optional<String> audience,
    LocalDate date,
    LocalTime start,
    Optional<LocalTime> end,
    Optional<String> place,
    List<Moment> programme,
    List<Pitch> pitches,
    List<Workshop> workshops)
    implements Page {

  /**
   * A moment of the day.
   *
   * @param pause whether it is a break or a meal
   * @param parts what runs inside it: the pitches, the workshops to choose from
   */
  public record Moment(
      LocalTime start, Optional<LocalTime> end, boolean pause, String title, List<String> parts) {}

  /**
   * A pitch.
   *
   * @param practiceType code of the type to deposit, when it is known
   * @param sheet the practice it told of, once it is deposited
   */
  public record Pitch(
      String sessionId,
      String title,
      String ledBy,
      Optional<String> practiceType,
      Optional<Sheet> sheet,
      List<Material> materials) {

    public String depositUrl() {
      return deposit(practiceType, sessionId);
    }
  }

  /** A workshop and what came out of it. */
  public record Workshop(
      String sessionId,
      String title,
      String ledBy,
      Optional<String> practiceType,
      Optional<Sheet> sheet,
      List<Material> outputs) {

    public String depositUrl() {
      return deposit(practiceType, sessionId);
    }
  }

  /** A practice that tells of a pitch or of a workshop. */
  public record Sheet(Cote cote, Link title) {}

  /**
   * Something to read.
   *
   * @param details format, extent and size, in words
   */
  public record Material(Link title, String details) {}

  @Override
  public String template() {
    return "event/day.jte";
  }

  private static String deposit(Optional<String> type, String session) {
    return "/deposer?"
        + type.map(code -> "type=" + encoded(code) + "&").orElse("")
        + "seance="
        + encoded(session);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

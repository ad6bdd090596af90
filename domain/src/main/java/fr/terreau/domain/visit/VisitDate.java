package fr.terreau.domain.visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, and months that stand for an unsaid day, as people write them and as they are kept. */
public final class VisitDate {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
  private static final Pattern FRENCH =
      Pattern.compile("(?:(\\d{1,2})[/.])?(\\d{1,2})[/.](\\d{4})");

  private VisitDate() {}

  /** Whether this is a day or a month of the calendar in ISO 8601. */
  public static boolean valid(String iso) {
    return read(iso).filter(iso::equals).isPresent();
  }

  /** The day of an ISO text, empty when it is a month. */
  public static Optional<LocalDate> day(String iso) {
    return iso.length() == "0000-00-00".length()
        ? Optional.of(LocalDate.parse(iso))
        : Optional.empty();
  }

  /** The month of an ISO day or month. */
  public static YearMonth month(String iso) {
    return YearMonth.parse(iso.substring(0, "0000-00".length()));
  }

  /**
   * The ISO form of « 2025-10-14 », « 14/10/2025 », « 2025-10 » or « 10/2025 »; empty for what is
   * no day or month of the calendar.
   */
  public static Optional<String> read(String typed) {
    Matcher iso = ISO.matcher(typed.strip());
    if (iso.matches()) {
      return of(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher french = FRENCH.matcher(typed.strip());
    return french.matches()
        ? of(french.group(3), french.group(2), french.group(1))
        : Optional.empty();
  }

  private static Optional<String> of(String year, String month, String day) {
    try {
      YearMonth found = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
      return Optional.of(
          day == null ? found.toString() : found.atDay(Integer.parseInt(day)).toString());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}

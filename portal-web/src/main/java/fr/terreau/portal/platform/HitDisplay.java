package fr.terreau.portal.platform;

import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a line of results shows beside the texts, carried by the index so that a page of results
 * asks nothing of the database.
 */
public final class HitDisplay {

  public static final String REFERENCE = "id";
  public static final String SLUG = "slug";
  public static final String TYPE = "type";
  public static final String NATURE = "nature";
  public static final String ORGANISATION = "organisation";
  public static final String BADGE = "badge";
  public static final String TERRITORY = "territory";
  public static final String DATE = "date";
  public static final String REVIEWED = "reviewed";
  public static final String DUE = "due";
  public static final String STATUS = "status";
  public static final String VISIBILITY = "visibility";

  /** Stands between the format and the title of a document. */
  public static final String AFTER_FORMAT = " · ";

  private HitDisplay() {}

  /** The pairs for one sheet; empty values are left out. */
  public static Map<String, String> of(
      Practice practice, PracticeSheet sheet, Optional<Organisation> producer, LocalDate date) {
    Map<String, String> display = new LinkedHashMap<>();
    display.put(REFERENCE, practice.reference());
    display.put(SLUG, practice.slug());
    put(display, TYPE, sheet.practiceType());
    put(display, NATURE, sheet.resourceNature());
    put(display, ORGANISATION, producer.map(Organisation::displayName).orElse(sheet.producer()));
    put(display, BADGE, producer.map(Organisation::badge).orElse(""));
    put(
        display,
        TERRITORY,
        sheet.territories().stream().map(SheetTerritory::name).collect(Collectors.joining(", ")));
    put(display, DATE, date);
    put(display, REVIEWED, sheet.verifiedOn());
    put(display, DUE, sheet.reviewDue());
    put(display, STATUS, practice.status());
    put(display, VISIBILITY, practice.visibility());
    return display;
  }

  /** « PPTX · Support du pitch »: the format in capitals, then the title. */
  public static String documentLabel(Attachment attachment) {
    String extension = attachment.extension() == null ? "" : attachment.extension();
    return extension.toUpperCase(Locale.ROOT) + AFTER_FORMAT + attachment.title();
  }

  private static void put(Map<String, String> display, String name, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      display.put(name, value.toString());
    }
  }
}

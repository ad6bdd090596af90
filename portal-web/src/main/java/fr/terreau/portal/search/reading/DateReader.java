package fr.terreau.portal.search.reading;

import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.portal.platform.Measure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds years, months and days: « en 2024 », « avant 2020 », « entre 2020 et 2022 », « juin 2025 »,
 * « 1er juillet 2025 », « qui se termine en 2026 ».
 */
final class DateReader {

  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");

  private static final String YEAR = "(?:19[5-9]\\d|20\\d\\d)";
  private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";
  private static final String DAY =
      "(?:\\d{1,2}(?:er)? "
          + MONTH
          + " "
          + YEAR
          + "|\\d{1,2}/\\d{1,2}/"
          + YEAR
          + "|"
          + YEAR
          + "-\\d\\d-\\d\\d)";
  private static final String DATE = "(?:" + DAY + "|" + MONTH + " " + YEAR + "|" + YEAR + ")";

  private static final String ENDS =
      "(?:qui )?(?:se )?(?:termin(?:e|ent|ant|er)|fini(?:t|ssent|r)|expir(?:e|ent|ant|er)"
          + "|prend(?:ra|s)? fin|prennent fin|arriv(?:e|ent|ant) a (?:echeance|terme)"
          + "|(?:a )?echeances?|fin de(?: la)? convention)(?: (?:en|fin|le|au|a|pour|debut))*";

  private static final Pattern DATED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?<ends>"
              + ENDS
              + ") )?"
              + "(?:(?<before>avant|jusqu'en|jusqu'au|jusqu'a|d'ici a|d'ici|apres|depuis"
              + "|a partir de|a partir du|a compter de|des|entre|de|du|en|annees?|courant|fin"
              + "|debut|le|au) (?:fin |le |la fin |l'annee )?)?"
              + "(?<![.,/:\\-])(?<one>"
              + DATE
              + ")"
              + "(?: ?(?:-|a|au|et|/) ?(?<two>"
              + DATE
              + "))?(?![\\p{L}\\p{N}]|[.,]\\d|[-/]\\d)");

  /** After these a number of four figures is no year, and before those it counts things. */
  private static final Pattern NUMBERS_SOMETHING =
      Pattern.compile(".*\\b(?:n|no|num|numero|article|art|page|p|cote|code) ?°?$");

  /** A law goes by its day, a typology by its year: neither says when something was practised. */
  private static final Pattern NAMES_SOMETHING =
      Pattern.compile(
          ".*\\b(?:loi|decret|arrete|circulaire|ordonnance|typologie|typo|code)"
              + "(?: (?:de|du|d'|n))* ?$");

  private static final Pattern COUNTS_SOMETHING =
      Pattern.compile(
          "^ (?:documents?|livres?|ouvrages?|volumes?|titres?|exemplaires?|prets?|inscrits"
              + "|emprunteurs|euros?|habitants?|hab|personnes|cd|dvd|bd)\\b.*");

  private final Typed typed;

  private DateReader(Typed typed) {
    this.typed = typed;
  }

  static List<Reading> read(Typed typed) {
    DateReader reader = new DateReader(typed);
    List<Reading> readings = new ArrayList<>();
    Matcher found = DATED.matcher(typed.plain());
    while (found.find()) {
      if (typed.free(found.start(), found.end()) && reader.isDate(found)) {
        reader.reading(found).ifPresent(readings::add);
      }
    }
    readings.forEach(reading -> typed.take(reading.start(), reading.end()));
    return readings;
  }

  private boolean isDate(Matcher found) {
    return !NUMBERS_SOMETHING.matcher(typed.plain().substring(0, found.start("one"))).matches()
        && !NAMES_SOMETHING.matcher(typed.plain().substring(0, found.start())).matches()
        && !COUNTS_SOMETHING.matcher(typed.plain().substring(found.end())).matches();
  }

  private Optional<Reading> reading(Matcher found) {
    Optional<Days> one = Days.of(found.group("one"));
    Optional<Days> two = Optional.ofNullable(found.group("two")).flatMap(Days::of);
    if (one.isEmpty() || (found.group("two") != null && two.isEmpty())) {
      return Optional.empty();
    }
    String before = Optional.ofNullable(found.group("before")).orElse("");
    String range =
        two.map(last -> one.get().written() + ".." + last.written())
            .orElseGet(() -> range(before, one.get()));
    return Optional.of(
        new Reading(
            typed.withLeading(found.start()),
            found.end(),
            FoldedText.of(found.group()),
            filter(found.group("ends") != null),
            List.of(range),
            "",
            false));
  }

  private static String range(String before, Days days) {
    return switch (before) {
      case "avant" -> ".." + days.first().minusDays(1);
      case "jusqu'en", "jusqu'au", "jusqu'a", "d'ici", "d'ici a" -> ".." + days.last();
      case "apres" -> days.last().plusDays(1) + "..";
      case "depuis", "a partir de", "a partir du", "a compter de", "des" -> days.first() + "..";
      default -> days.written();
    };
  }

  private String filter(boolean ends) {
    if (!ends) {
      return Measure.DATE;
    }
    boolean agreement =
        TypeWords.in(typed.folded()).filter(PracticeType.CONVENTION::equals).isPresent();
    return agreement ? "convention.endsOn" : Measure.END;
  }

  /** A day, or those of a month or a year, as addresses write them. */
  record Days(String written, LocalDate first, LocalDate last) {

    private static final Pattern WHOLE = Pattern.compile(DATE);

    static Optional<Days> of(String text) {
      if (!WHOLE.matcher(text).matches()) {
        return Optional.empty();
      }
      try {
        if (text.matches(YEAR)) {
          int year = Integer.parseInt(text);
          return Optional.of(new Days(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
          return day(LocalDate.parse(text));
        }
        if (text.indexOf('/') > 0) {
          String[] parts = text.split("/", -1);
          return day(number(parts[2]), number(parts[1]), number(parts[0]));
        }
        String[] parts = text.split(" ", -1);
        int month = MONTHS.indexOf(parts[parts.length - 2]) + 1;
        int year = number(parts[parts.length - 1]);
        if (parts.length == 3) {
          return day(year, month, number(parts[0].replace("er", "")));
        }
        YearMonth whole = YearMonth.of(year, month);
        return Optional.of(new Days(whole.toString(), whole.atDay(1), whole.atEndOfMonth()));
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }

    private static Optional<Days> day(int year, int month, int day) {
      return day(LocalDate.of(year, month, day));
    }

    private static Optional<Days> day(LocalDate day) {
      return Optional.of(new Days(day.toString(), day, day));
    }

    private static int number(String figures) {
      return Integer.parseInt(figures);
    }
  }
}

package fr.terreau.portal.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of the portal in one language, with its dates, numbers, sizes and plurals. */
public final class Messages {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final char NBSP = '\u00a0';

  /** One file of texts for each part of the portal; no key stands in two of them. */
  private static final List<String> BUNDLES =
      List.of(
          "messages",
          "fields",
          "values",
          "browse",
          "thesaurus",
          "review",
          "versions",
          "visits",
          "compare",
          "deposit",
          "results",
          "near",
          "alerts",
          "reading");

  private static final Messages FRENCH = new Messages(Locale.FRENCH);
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private final Locale locale;
  private final boolean french;
  private final Map<String, String> texts;

  private Messages(Locale locale) {
    this.locale = locale;
    this.french = locale.equals(Locale.FRENCH);
    this.texts = load();
  }

  private Messages(Messages others, Map<String, String> more) {
    this.locale = others.locale;
    this.french = others.french;
    Map<String, String> all = new TreeMap<>(others.texts);
    all.putAll(more);
    this.texts = Map.copyOf(all);
  }

  /** English for English readers, French for everybody else. */
  public static Messages in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
  }

  /** These texts and more, as if they stood in a file. */
  Messages with(Map<String, String> more) {
    return new Messages(this, more);
  }

  public Locale locale() {
    return locale;
  }

  public String language() {
    return locale.getLanguage();
  }

  public String otherLanguage() {
    return french ? "en" : "fr";
  }

  /** The text of a key with {0}, {1}… replaced; a missing key shows between question marks. */
  public String get(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      return "???" + key + "???";
    }
    if (arguments.length == 0) {
      return text;
    }
    Object[] shown = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      shown[i] = arguments[i] instanceof Number number ? number(number.longValue()) : arguments[i];
    }
    return new MessageFormat(text.replace("'", "''"), locale).format(shown);
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** The form of a text for a count: {@code key.one} or {@code key.other}; {0} is the count. */
  public String count(String key, long count) {
    return get(key + (single((double) count) ? ".one" : ".other"), count);
  }

  /** Whether a number takes the singular: in French everything under two, in English one alone. */
  boolean single(double count) {
    return french ? Math.abs(count) < 2 : count == 1;
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** « 0,07 », « 28 000 », "28,000": with as many decimals as it was given, up to six. */
  public String decimal(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(6);
    return format.format(number);
  }

  /** The name of a language by its ISO 639-1 code; the code when nobody knows it. */
  public String languageName(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(locale);
  }

  /** « 1er juillet 2025 », "1 July 2025". */
  public String date(LocalDate date) {
    String day = french && date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    return day + NBSP + monthAndYear(YearMonth.from(date));
  }

  /** « mardi 1er juillet 2025 », "Tuesday 1 July 2025". */
  public String longDate(LocalDate date) {
    return DateTimeFormatter.ofPattern("EEEE", locale).format(date) + " " + date(date);
  }

  /** « juillet 2025 ». */
  public String monthAndYear(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
  }

  /** « 1 juil. 2025 », for the stamp of the date slip. */
  public String stamp(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
  }

  /** « 9 h 30 », "9:30". */
  public String time(LocalTime time) {
    if (!french) {
      return DateTimeFormatter.ofPattern("H:mm", locale).format(time);
    }
    String hour = time.getHour() + (NBSP + "h");
    return time.getMinute() == 0
        ? hour
        : hour + NBSP + DateTimeFormatter.ofPattern("mm", locale).format(time);
  }

  public String date(Instant instant) {
    return date(instant.atZone(PARIS).toLocalDate());
  }

  public String time(Instant instant) {
    return time(instant.atZone(PARIS).toLocalTime());
  }

  /** « 84 Ko », « 2,1 Mo ». */
  public String size(long bytes) {
    if (bytes < 1000) {
      return count("size.bytes", bytes);
    }
    if (bytes < 1_000_000) {
      return get("size.kilo", Math.round(bytes / 1000.0));
    }
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(bytes < 100_000_000 ? 1 : 0);
    return get("size.mega", format.format(bytes / 1_000_000.0));
  }

  /** « diapo 7 », « p. 12 », « feuille 2 ». */
  public String place(PageUnit unit, int number) {
    return get("place." + unit, String.valueOf(number));
  }

  /** « 7 diapos », « 12 pages ». */
  public String extent(PageUnit unit, int count) {
    return count("extent." + unit, count);
  }

  private Map<String, String> load() {
    Map<String, String> loaded = new TreeMap<>();
    for (String bundle : BUNDLES) {
      read(bundle)
          .forEach(
              (key, text) ->
                  loaded.put((String) key, french ? spaced((String) text) : (String) text));
    }
    return Map.copyOf(loaded);
  }

  private Properties read(String bundle) {
    Properties properties = new Properties();
    String name = "/fr/terreau/portal/" + bundle + "_" + language() + ".properties";
    try (Reader reader =
        new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** French typography: no line breaks before high punctuation nor inside quotation marks. */
  static String spaced(String text) {
    return Typography.kept(text)
        .replaceAll("(?<=\\d|\\}) (?=(Ko|Mo|octets?|pages?|h)\\b)", String.valueOf(NBSP))
        .replaceAll("\\bp\\. ", "p." + NBSP);
  }
}

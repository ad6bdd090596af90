package fr.terreau.portal.search;

import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.SheetFilter;
import fr.terreau.search.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From a number or a day to another, both included, as addresses write it: {@code 24..48}, {@code
 * ..36}, {@code 24..}, {@code 36}, {@code 2026-01-01..2026-12-31}, {@code 2026}.
 *
 * @param from as it is written in fields; empty for an open end
 * @param to the same
 */
record Range(String from, String to, Span span) {

  private static final String BETWEEN = "..";
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,6})?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  /** What an address says, unless it makes no sense. */
  static Optional<Range> read(String text, SheetFilter.Kind kind) {
    int between = text.indexOf(BETWEEN);
    return between < 0
        ? between(text, text, kind)
        : between(text.substring(0, between), text.substring(between + BETWEEN.length()), kind);
  }

  /** What two fields say; either may be empty. Ends in the wrong order are put right. */
  static Optional<Range> between(String from, String to, SheetFilter.Kind kind) {
    Optional<End> first = End.read(from, kind);
    Optional<End> last = End.read(to, kind);
    boolean nonsense =
        (first.isEmpty() && !from.isBlank())
            || (last.isEmpty() && !to.isBlank())
            || (from.isBlank() && to.isBlank());
    if (nonsense) {
      return Optional.empty();
    }
    if (first.isPresent() && last.isPresent() && first.get().least() > last.get().most()) {
      return between(to, from, kind);
    }
    return Optional.of(
        new Range(
            first.map(End::first).orElse(""),
            last.map(End::last).orElse(""),
            new Span(
                first.map(End::least).orElse(Double.NEGATIVE_INFINITY),
                last.map(End::most).orElse(Double.POSITIVE_INFINITY))));
  }

  /** As addresses write it. */
  String written() {
    return from.equals(to) ? from : from + BETWEEN + to;
  }

  /** « de 24 à 48 mois », « jusqu’à 36 mois », « 36 mois », « depuis le 1er janvier 2020 ». */
  String words(SheetFilter filter, Messages messages) {
    String unit = filter.unit(messages).map(u -> "\u00a0" + u).orElse("");
    String least = said(from, filter.kind(), messages);
    String most = said(to, filter.kind(), messages);
    if (from.equals(to)) {
      return least + unit;
    }
    if (filter.kind() == SheetFilter.Kind.DATE) {
      return whole(messages).orElseGet(() -> days(least, most, messages));
    }
    if (from.isEmpty()) {
      return messages.get("search.range.most", most + unit);
    }
    return to.isEmpty()
        ? messages.get("search.range.least", least + unit)
        : messages.get("search.range.between", least, most + unit);
  }

  /** A whole year or month by its name: « 2026 », « juin 2025 ». */
  private Optional<String> whole(Messages messages) {
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.parse(from);
    LocalDate last = LocalDate.parse(to);
    boolean years = first.getDayOfYear() == 1 && last.equals(last.withMonth(12).withDayOfMonth(31));
    if (years && first.getYear() == last.getYear()) {
      return Optional.of(String.valueOf(first.getYear()));
    }
    YearMonth month = YearMonth.from(first);
    return first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())
        ? Optional.of(messages.monthAndYear(month))
        : Optional.empty();
  }

  private static String days(String least, String most, Messages messages) {
    if (least.isEmpty()) {
      return messages.get("search.range.until", most);
    }
    return most.isEmpty()
        ? messages.get("search.range.since", least)
        : messages.get("search.range.days", least, most);
  }

  private static String said(String end, SheetFilter.Kind kind, Messages messages) {
    if (end.isEmpty()) {
      return end;
    }
    return kind == SheetFilter.Kind.DATE
        ? messages.date(LocalDate.parse(end))
        : messages.decimal(new BigDecimal(end));
  }

  /** One end: a number, or a day, or a month or a year that covers several. */
  private record End(String first, String last, double least, double most) {

    static Optional<End> read(String typed, SheetFilter.Kind kind) {
      String text = typed.strip();
      return kind == SheetFilter.Kind.DATE ? day(text) : number(text);
    }

    /** As it is typed in France too: « 0,07 », « 28 000 ». */
    private static Optional<End> number(String text) {
      String plain = text.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
      if (!NUMBER.matcher(plain).matches()) {
        return Optional.empty();
      }
      BigDecimal number = new BigDecimal(plain);
      String written = number.stripTrailingZeros().toPlainString();
      return Optional.of(new End(written, written, number.doubleValue(), number.doubleValue()));
    }

    private static Optional<End> day(String text) {
      try {
        if (YEAR.matcher(text).matches()) {
          int year = Integer.parseInt(text);
          return Optional.of(of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        if (MONTH.matcher(text).matches()) {
          YearMonth month = YearMonth.parse(text);
          return Optional.of(of(month.atDay(1), month.atEndOfMonth()));
        }
        return text.length() == 10
            ? Optional.of(of(LocalDate.parse(text), LocalDate.parse(text)))
            : Optional.empty();
      } catch (DateTimeException nonsense) {
        return Optional.empty();
      }
    }

    private static End of(LocalDate first, LocalDate last) {
      return new End(first.toString(), last.toString(), first.toEpochDay(), last.toEpochDay());
    }
  }
}

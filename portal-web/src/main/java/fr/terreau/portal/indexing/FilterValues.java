package fr.terreau.portal.indexing;

import fr.terreau.domain.practice.Status;
import fr.terreau.domain.practice.field.Written;
import fr.terreau.domain.practice.sheet.Effort;
import fr.terreau.domain.practice.sheet.Money;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.portal.platform.SheetFilter;
import fr.terreau.portal.platform.SheetFilters;
import fr.terreau.search.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a sheet is filtered by, under the names of addresses.
 *
 * @param terms choices, yes or no, and identifiers
 * @param spans numbers and dates
 */
record FilterValues(Map<String, List<String>> terms, Map<String, List<Span>> spans) {

  static FilterValues of(PracticeSheet sheet, Status status) {
    Map<String, List<String>> terms = new TreeMap<>();
    Map<String, List<Span>> spans = new TreeMap<>();
    terms.put(SheetFilter.STATUS, List.of(status.name()));
    Stream<SheetFilter> own =
        Stream.ofNullable(sheet.practiceType()).flatMap(type -> SheetFilters.of(type).stream());
    Stream.concat(SheetFilters.ofEverySheet().stream(), own)
        .forEach(
            filter -> {
              List<Object> values = filter.valuesIn(sheet);
              if (values.isEmpty()) {
                return;
              }
              if (filter.kind().spans()) {
                spans.put(
                    filter.name(),
                    values.stream().map(FilterValues::span).flatMap(Optional::stream).toList());
              } else {
                terms.put(
                    filter.name(), values.stream().map(FilterValues::term).distinct().toList());
              }
            });
    return new FilterValues(terms, spans);
  }

  private static String term(Object value) {
    return switch (value) {
      case Enum<?> constant -> Written.of(constant);
      case SheetTerritory territory -> territory.code() == null ? territory.name() : territory.id();
      default -> value.toString();
    };
  }

  private static Optional<Span> span(Object value) {
    return switch (value) {
      case LocalDate day -> Optional.of(Span.of(day, day));
      case Period period ->
          ordered(
              Span.of(period.start(), null).from(), Span.of((LocalDate) null, period.end()).to());
      case Effort effort -> effort(effort.hoursMin(), effort.hoursMax());
      case Money money -> Optional.ofNullable(money.amount()).map(a -> Span.of(a.doubleValue()));
      case Number number -> Optional.of(Span.of(number.doubleValue()));
      default -> Optional.empty();
    };
  }

  /** An effort of which one end alone is known is of that length. */
  private static Optional<Span> effort(BigDecimal least, BigDecimal most) {
    if (least == null && most == null) {
      return Optional.empty();
    }
    double from = (least == null ? most : least).doubleValue();
    return ordered(from, most == null ? from : most.doubleValue());
  }

  /** Old sheets may hold an end before its start: that is met by no question. */
  private static Optional<Span> ordered(double from, double to) {
    return from <= to ? Optional.of(new Span(from, to)) : Optional.empty();
  }
}

package fr.terreau.portal.platform;

import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that sheets are filtered by, read off their fields: a field with {@code facet = true} is a
 * filter under its own name, wherever it stands.
 */
public final class SheetFilters {

  /** Found by its own day too, though no facet: what is due for review. */
  private static final Set<String> ALSO = Set.of("reviewDue");

  private static final List<SheetFilter> ENVELOPE = envelope();
  private static final Map<PracticeType, List<SheetFilter>> DETAILS = details();
  private static final List<SheetFilter> ACROSS = acrossFields();
  private static final Map<String, SheetFilter> BY_NAME = byName();

  private SheetFilters() {}

  /** The filters that every sheet has. */
  public static List<SheetFilter> ofEverySheet() {
    return ENVELOPE;
  }

  /** The filters that only sheets of this type have. */
  public static List<SheetFilter> of(PracticeType type) {
    return DETAILS.get(type);
  }

  /** The filters that look at all fields of one measure, and at all days. */
  public static List<SheetFilter> across() {
    return ACROSS;
  }

  public static Optional<SheetFilter> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static List<SheetFilter> envelope() {
    SheetFilter status =
        new SheetFilter(SheetFilter.STATUS, List.of(), SheetFilter.Kind.CHOICE, Optional.empty());
    Stream<SheetFilter> also =
        Field.of(PracticeSheet.class).stream()
            .filter(field -> ALSO.contains(field.name()))
            .map(
                field ->
                    new SheetFilter(
                        field.name(), List.of(field), SheetFilter.Kind.DATE, Optional.empty()));
    Stream<SheetFilter> facets =
        Field.of(PracticeSheet.class).stream()
            .flatMap(field -> SheetFilter.of(List.of(field), Optional.empty()));
    return Stream.of(facets, also, Stream.of(status)).flatMap(f -> f).toList();
  }

  private static Map<PracticeType, List<SheetFilter>> details() {
    Map<PracticeType, List<SheetFilter>> details = new EnumMap<>(PracticeType.class);
    for (PracticeType type : PracticeType.values()) {
      details.put(
          type,
          Field.of(PracticeDetails.of(type)).stream()
              .flatMap(field -> SheetFilter.of(List.of(field), Optional.of(type)))
              .toList());
    }
    return details;
  }

  private static List<SheetFilter> acrossFields() {
    Stream<SheetFilter> measures =
        Arrays.stream(Measure.values())
            .map(measure -> across(measure.filterName(), SheetFilter.Kind.NUMBER));
    Stream<SheetFilter> days =
        Stream.of(Measure.DATE, Measure.END).map(name -> across(name, SheetFilter.Kind.DATE));
    return Stream.concat(measures, days).toList();
  }

  private static SheetFilter across(String name, SheetFilter.Kind kind) {
    return new SheetFilter(name, List.of(), kind, Optional.empty());
  }

  private static Map<String, SheetFilter> byName() {
    Map<String, SheetFilter> names = new LinkedHashMap<>();
    Stream.of(ENVELOPE.stream(), DETAILS.values().stream().flatMap(List::stream), ACROSS.stream())
        .flatMap(filters -> filters)
        .forEach(filter -> names.put(filter.name(), filter));
    return Map.copyOf(names);
  }
}

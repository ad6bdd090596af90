package fr.terreau.portal.search.reading;

import fr.terreau.domain.directory.Gazetteer;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Written;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.ResourceNature;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.portal.platform.Measure;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PlaceFacet;
import fr.terreau.portal.platform.SheetFilter;
import fr.terreau.portal.platform.SheetFilters;
import fr.terreau.search.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads filters that were written out: {@code nature:modele}, {@code durée:24..48}, {@code
 * organisation:"MD Loire"}, {@code annee>=2024}. What names no filter or no value is words.
 */
final class FieldReader {

  private static final Pattern SIGN =
      Pattern.compile(" ?(?<sign>:|>=|<=|≥|≤|>|<|=) ?(?<value>\"[^\"]+\"|«[^»]+»|[^\\s:<>=\"«]+)");

  private static final int LONGEST_NAME = 6;
  private static final int MOST_YEARS = 50;
  private static final List<Messages> LANGUAGES =
      List.of(Messages.in(Locale.FRENCH), Messages.in(Locale.ENGLISH));
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,4})?) ?(ans?|annees?|mois|m2|h|heures?|€|hab|etp|%)?");

  private final Typed typed;
  private final Gazetteer gazetteer;
  private final References references;

  private FieldReader(Typed typed, Gazetteer gazetteer, References references) {
    this.typed = typed;
    this.gazetteer = gazetteer;
    this.references = references;
  }

  static List<Reading> read(Typed typed, Gazetteer gazetteer, References references) {
    FieldReader reader = new FieldReader(typed, gazetteer, references);
    List<Reading> readings = new ArrayList<>();
    Matcher found = SIGN.matcher(typed.plain());
    while (found.find()) {
      if (typed.free(found.start(), found.end())) {
        reader
            .reading(found)
            .ifPresent(
                reading -> {
                  typed.take(reading.start(), reading.end());
                  readings.add(reading);
                });
      }
    }
    return readings;
  }

  /** The longest name before the sign that is one, with a value that is one of its. */
  private Optional<Reading> reading(Matcher found) {
    List<Typed.Word> before =
        typed.words().stream().filter(word -> word.end() <= found.start()).toList();
    if (before.isEmpty() || before.getLast().end() != found.start()) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(Math.max(0, before.size() - LONGEST_NAME), before.size() - 1)
        .mapToObj(
            from -> {
              int start = before.get(from).start();
              String name = FoldedText.of(typed.plain().substring(start, found.start()));
              boolean excluded = start > 0 && typed.plain().charAt(start - 1) == '-';
              return excluded || !typed.free(start, found.start())
                  ? Optional.<Reading>empty()
                  : named(name, start, found);
            })
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Reading> named(String name, int start, Matcher found) {
    String sign = found.group("sign");
    String value = typed.text().substring(found.start("value"), found.end("value"));
    String plain = found.group("value").replaceAll("[\"«»]", "").strip();
    Facet facet = FieldNames.facet(name);
    if (facet != null) {
      Optional<Reading> reading =
          values(facet, sign, plain).map(said -> written(start, found, said));
      if (reading.isPresent()) {
        return reading;
      }
    }
    Optional<PracticeType> type = TypeWords.in(typed.folded());
    return FieldNames.filters(name).stream()
        .sorted(Comparator.comparing(filter -> distance(filter, type)))
        .map(filter -> values(filter, sign, plain, value))
        .flatMap(Optional::stream)
        .findFirst()
        .map(said -> written(start, found, said));
  }

  /** What every sheet has and what the type spoken of has come first, many fields at once last. */
  private static int distance(SheetFilter filter, Optional<PracticeType> spokenOf) {
    boolean across = SheetFilters.across().contains(filter);
    boolean other = filter.type().isPresent() && !filter.type().equals(spokenOf);
    return across ? 2 : other ? 1 : 0;
  }

  private static Reading written(int start, Matcher found, Said said) {
    return new Reading(
        start,
        found.end(),
        FoldedText.of(found.group("value")),
        said.name(),
        said.values(),
        "",
        true);
  }

  /** A filter and what it is to hold. */
  private record Said(String name, List<String> values) {}

  private Optional<Said> values(Facet facet, String sign, String value) {
    if (facet == Facet.YEAR) {
      return year(sign, value);
    }
    if (!sign.equals(":") && !sign.equals("=")) {
      return Optional.empty();
    }
    String folded = FoldedText.of(value);
    Stream<String> values =
        switch (facet) {
          case TYPE -> constants(PracticeType.values(), "type.", folded);
          case NATURE -> constants(ResourceNature.values(), "nature.", folded);
          case ORGANISATION -> references.organisation(folded).stream();
          case SUBJECT -> references.concept(folded).stream();
          case EVENT -> references.event(folded).stream();
          case DEPARTMENT, PLACE -> places(folded);
          case YEAR -> Stream.empty();
        };
    String name = facet == Facet.DEPARTMENT ? Facet.PLACE.urlName() : facet.urlName();
    return Optional.of(new Said(name, values.toList())).filter(said -> !said.values().isEmpty());
  }

  private static Stream<String> constants(Enum<?>[] constants, String key, String folded) {
    return Arrays.stream(constants)
        .filter(
            constant ->
                FoldedText.of(constant.name()).equals(folded)
                    || LANGUAGES.stream()
                        .anyMatch(
                            messages ->
                                FoldedText.of(messages.get(key + constant.name())).equals(folded)))
        .map(Enum::name);
  }

  private Stream<String> places(String folded) {
    List<String> words = List.of(folded.split(" "));
    Optional<Gazetteer.Entry> entry =
        gazetteer
            .departement(folded)
            .or(
                () ->
                    gazetteer.at(words, 0).stream()
                        .filter(match -> match.words() == words.size())
                        .map(Gazetteer.Match::entry)
                        .findFirst());
    return entry.stream().flatMap(each -> each.ids().stream()).map(PlaceFacet::within);
  }

  private static Optional<Said> year(String sign, String value) {
    boolean plain = sign.equals(":") || sign.equals("=");
    if (plain && value.matches("(?:19|20)\\d\\d")) {
      return Optional.of(new Said(Facet.YEAR.urlName(), List.of(value)));
    }
    if (plain && value.matches("(?:19|20)\\d\\d\\.\\.(?:19|20)\\d\\d")) {
      int from = Integer.parseInt(value.substring(0, 4));
      int to = Integer.parseInt(value.substring(6));
      if (from <= to && to - from < MOST_YEARS) {
        return Optional.of(
            new Said(
                Facet.YEAR.urlName(),
                IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList()));
      }
    }
    return days(sign, value).map(range -> new Said(Measure.DATE, List.of(range)));
  }

  private Optional<Said> values(SheetFilter filter, String sign, String plain, String value) {
    boolean equal = sign.equals(":") || sign.equals("=");
    Optional<String> said =
        switch (filter.kind()) {
          case CHOICE -> equal ? choice(filter, plain) : Optional.<String>empty();
          case YES_NO -> equal ? yesNo(plain) : Optional.<String>empty();
          case REFERENCE -> equal ? reference(filter, plain, value) : Optional.<String>empty();
          case NUMBER -> numbers(filter, sign, plain);
          case DATE -> days(sign, plain);
        };
    return said.map(each -> new Said(filter.name(), List.of(each)));
  }

  private static Optional<String> choice(SheetFilter filter, String value) {
    String folded = FoldedText.of(value);
    return filter.constants().stream()
        .map(Written::of)
        .filter(
            written ->
                written.equalsIgnoreCase(value)
                    || FoldedText.of(written).equals(folded)
                    || LANGUAGES.stream()
                        .anyMatch(
                            messages ->
                                FoldedText.of(filter.words(written, messages, null))
                                    .equals(folded)))
        .findFirst();
  }

  private static Optional<String> yesNo(String value) {
    return switch (FoldedText.of(value)) {
      case "oui", "yes", "true", "vrai" -> Optional.of("true");
      case "non", "no", "false", "faux" -> Optional.of("false");
      default -> Optional.empty();
    };
  }

  private Optional<String> reference(SheetFilter filter, String plain, String value) {
    String folded = FoldedText.of(plain);
    Reference of = filter.field().map(field -> field.about().of()).orElse(Reference.NONE);
    return switch (of) {
      case ORGANISATION -> references.organisation(folded);
      case CONCEPT -> references.concept(folded);
      case SESSION, SHEET -> Optional.of(value.replaceAll("[\"«»]", "").strip());
      default -> places(folded).findFirst();
    };
  }

  private static Optional<String> numbers(SheetFilter filter, String sign, String value) {
    int between = value.indexOf("..");
    if (between < 0) {
      return number(filter, value).map(number -> ranged(sign, number, number));
    }
    String from = value.substring(0, between);
    String to = value.substring(between + 2);
    Optional<String> first = number(filter, from);
    Optional<String> last = number(filter, to);
    boolean nonsense =
        (first.isEmpty() && !from.isEmpty())
            || (last.isEmpty() && !to.isEmpty())
            || (from.isEmpty() && to.isEmpty());
    return nonsense ? Optional.empty() : Optional.of(first.orElse("") + ".." + last.orElse(""));
  }

  /** « 3ans » for a filter in months is 36. */
  private static Optional<String> number(SheetFilter filter, String value) {
    Matcher number = NUMBER.matcher(value.strip());
    if (!number.matches()) {
      return Optional.empty();
    }
    String figures = number.group(1).replace(',', '.');
    boolean years = number.group(2) != null && number.group(2).startsWith("an");
    boolean months =
        filter.name().equals(Measure.MONTHS.filterName())
            || filter
                .field()
                .filter(
                    field -> field.about().unit() == fr.terreau.domain.practice.field.Unit.MONTHS)
                .isPresent();
    return Optional.of(
        years && months
            ? new java.math.BigDecimal(figures)
                .multiply(java.math.BigDecimal.valueOf(12))
                .stripTrailingZeros()
                .toPlainString()
            : figures);
  }

  private static Optional<String> days(String sign, String value) {
    int between = value.indexOf("..");
    if (between < 0) {
      return DateReader.Days.of(value)
          .map(
              days ->
                  sign.equals(":") || sign.equals("=")
                      ? days.written()
                      : switch (sign) {
                        case ">" -> days.last().plusDays(1) + "..";
                        case ">=", "≥" -> days.first() + "..";
                        case "<" -> ".." + days.first().minusDays(1);
                        default -> ".." + days.last();
                      });
    }
    String from = value.substring(0, between);
    String to = value.substring(between + 2);
    Optional<DateReader.Days> first = DateReader.Days.of(from);
    Optional<DateReader.Days> last = DateReader.Days.of(to);
    boolean nonsense =
        (first.isEmpty() && !from.isEmpty())
            || (last.isEmpty() && !to.isEmpty())
            || (from.isEmpty() && to.isEmpty());
    return nonsense
        ? Optional.empty()
        : Optional.of(
            first.map(DateReader.Days::written).orElse("")
                + ".."
                + last.map(DateReader.Days::written).orElse(""));
  }

  private static String ranged(String sign, String from, String to) {
    return switch (sign) {
      case ">", ">=", "≥" -> from + "..";
      case "<", "<=", "≤" -> ".." + to;
      default -> from;
    };
  }
}

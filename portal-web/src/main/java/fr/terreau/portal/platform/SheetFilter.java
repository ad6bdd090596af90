package fr.terreau.portal.platform;

import fr.terreau.domain.practice.Status;
import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Written;
import fr.terreau.domain.practice.sheet.Effort;
import fr.terreau.domain.practice.sheet.Money;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field that readers filter by, as addresses and the index call it.
 *
 * @param name {@code scale} for a field of every sheet, {@code
 *     convention.eligibility.maxPopulation} for one of a type
 * @param path the fields from the sheet or its details down to the one that holds the value; empty
 *     for the status, which is not written by the author, and for a {@link Measure}, which looks at
 *     many fields
 * @param type the type it belongs to; empty when every sheet has it
 */
public record SheetFilter(String name, List<Field> path, Kind kind, Optional<PracticeType> type) {

  /** The editorial status, which belongs to the life of a sheet rather than to its text. */
  public static final String STATUS = "status";

  /** What is chosen or given. */
  public enum Kind {
    CHOICE,
    YES_NO,
    /** An organisation, a territory, a concept, a session or another sheet, by its identifier. */
    REFERENCE,
    NUMBER,
    DATE;

    /** Whether readers give a span rather than values. */
    public boolean spans() {
      return this == NUMBER || this == DATE;
    }
  }

  public SheetFilter {
    path = List.copyOf(path);
  }

  /** The field that holds the value; empty for the status. */
  public Optional<Field> field() {
    return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
  }

  /** What a sheet holds here: constants, identifiers, numbers, dates or periods. */
  public List<Object> valuesIn(PracticeSheet sheet) {
    if (path.isEmpty() || type.filter(t -> t != sheet.practiceType()).isPresent()) {
      return List.of();
    }
    Record top = type.isPresent() ? (Record) sheet.details() : sheet;
    List<Object> values = top == null ? List.of() : List.of(top);
    for (Field field : path) {
      values =
          values.stream()
              .flatMap(value -> field.valuesIn((Record) value).stream())
              .filter(value -> !Check.empty(value))
              .<Object>map(value -> value)
              .toList();
    }
    return values;
  }

  /** The constants to choose from, as they are written; empty unless it is a choice. */
  public List<Enum<?>> constants() {
    return field()
        .map(Field::constants)
        .orElseGet(
            () ->
                Arrays.stream(Status.values())
                    .filter(Status::searchable)
                    .<Enum<?>>map(s -> s)
                    .toList());
  }

  /** Whether a value of an address means something here. */
  public boolean knows(String value) {
    return switch (kind) {
      case CHOICE -> constants().stream().anyMatch(c -> Written.of(c).equals(value));
      case YES_NO -> value.equals("true") || value.equals("false");
      case REFERENCE -> !value.isBlank();
      case NUMBER, DATE -> false;
    };
  }

  /** The label of the field, unless the filter has one of its own. */
  public String label(Messages messages) {
    String own = "facet." + name;
    return messages.has(own) || path.isEmpty()
        ? messages.get(own)
        : FieldWords.label(path.get(path.size() - 1), messages);
  }

  /** The unit as it is written after a number; empty when there is none. */
  public Optional<String> unit(Messages messages) {
    if (path.isEmpty()) {
      return Measure.named(name).map(measure -> measure.unit(messages));
    }
    Optional<Field> field = field();
    if (field.filter(f -> f.type() == Money.class).isPresent()) {
      return Optional.of("€");
    }
    return field
        .map(f -> f.type() == Effort.class ? Field.of(Effort.class, "hoursMin").orElseThrow() : f)
        .flatMap(f -> FieldWords.unit(f, messages));
  }

  /** A value in words; a value that means nothing is shown as it is. */
  public String words(String value, Messages messages, Labels labels) {
    return switch (kind) {
      case CHOICE ->
          constants().stream()
              .filter(c -> Written.of(c).equals(value))
              .findFirst()
              .map(c -> constant(c, messages))
              .orElse(value);
      case YES_NO -> messages.get(value.equals("true") ? "answer.yes" : "answer.no");
      case REFERENCE -> reference(value, labels);
      case NUMBER, DATE -> value;
    };
  }

  private static String constant(Enum<?> constant, Messages messages) {
    return constant instanceof Status status
        ? messages.get("status." + status)
        : FieldWords.constant(constant, messages);
  }

  private String reference(String value, Labels labels) {
    if (field().filter(f -> f.type() == SheetTerritory.class).isPresent()) {
      return labels.territory(value);
    }
    return switch (field().map(f -> f.about().of()).orElse(Reference.NONE)) {
      case ORGANISATION -> labels.organisation(value);
      case CONCEPT -> labels.concept(value);
      case SESSION -> labels.session(value);
      case TERRITORY -> labels.territory(value);
      case NONE, SHEET, ACTION, FILE, INDICATOR, LANGUAGE -> value;
    };
  }

  /** The filter for a field, unless it is a record with nothing to filter by as a whole. */
  static Stream<SheetFilter> of(List<Field> path, Optional<PracticeType> type) {
    Field field = path.get(path.size() - 1);
    Optional<Kind> kind = field.about().facet() ? kind(field) : Optional.empty();
    if (kind.isPresent()) {
      return Stream.of(new SheetFilter(name(path, type), path, kind.get(), type));
    }
    return field.type() == SheetTerritory.class
        ? Stream.empty()
        : field.parts().stream()
            .flatMap(part -> of(Stream.concat(path.stream(), Stream.of(part)).toList(), type));
  }

  private static String name(List<Field> path, Optional<PracticeType> type) {
    String names = String.join(".", path.stream().map(Field::name).toList());
    return type.map(t -> t.name().toLowerCase(Locale.ROOT) + "." + names).orElse(names);
  }

  private static Optional<Kind> kind(Field field) {
    if (field.type() == SheetTerritory.class) {
      return Optional.of(Kind.REFERENCE);
    }
    if (field.type() == Period.class) {
      return Optional.of(Kind.DATE);
    }
    if (field.type() == Effort.class || field.type() == Money.class) {
      return Optional.of(Kind.NUMBER);
    }
    return switch (field.kind()) {
      case CHOICE -> Optional.of(Kind.CHOICE);
      case YES_NO -> Optional.of(Kind.YES_NO);
      case DATE -> Optional.of(Kind.DATE);
      case INTEGER, DECIMAL -> Optional.of(Kind.NUMBER);
      case TEXT -> Optional.of(Kind.REFERENCE);
      case PARAGRAPHS, SCALAR, RECORD -> Optional.empty();
    };
  }
}

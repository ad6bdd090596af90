package fr.terreau.domain.practice.field;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The description of one field: a component of a record and what {@link About} says of it. Forms,
 * pages, comparison, filters, exports, validation and their documentation are drawn from it, so
 * that a new field is one component and its words.
 *
 * @param name the name in JSON, in forms and in addresses
 * @param kind what one value of it is
 * @param many whether it holds a list
 * @param type the class of one value
 */
public record Field(
    String name, RecordComponent component, Kind kind, boolean many, Class<?> type, About about) {

  private static final Map<Class<?>, List<Field>> KNOWN = new ConcurrentHashMap<>();
  private static final About PLAIN = plain();

  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_PARAGRAPHS = 20_000;
  private static final int MOST_ENTRIES = 500;

  /** What one value of a field is. */
  public enum Kind {
    TEXT,
    PARAGRAPHS,
    INTEGER,
    DECIMAL,
    YES_NO,
    DATE,
    /** A constant of an enumeration. */
    CHOICE,
    /** A {@link Scalar}. */
    SCALAR,
    /** A record with fields of its own. */
    RECORD
  }

  /** The fields of a record, in order. */
  public static List<Field> of(Class<?> record) {
    List<Field> known = KNOWN.get(record);
    if (known == null) {
      known = Arrays.stream(record.getRecordComponents()).map(Field::of).toList();
      KNOWN.put(record, known);
    }
    return known;
  }

  /** The field of this name. */
  public static Optional<Field> of(Class<?> record, String name) {
    return of(record).stream().filter(field -> field.name.equals(name)).findFirst();
  }

  private static Field of(RecordComponent component) {
    About about =
        component.isAnnotationPresent(About.class) ? component.getAnnotation(About.class) : PLAIN;
    Type declared = component.getGenericType();
    boolean many = declared instanceof ParameterizedType;
    Class<?> type =
        (Class<?>) (many ? ((ParameterizedType) declared).getActualTypeArguments()[0] : declared);
    String name = about.named().isEmpty() ? component.getName() : about.named();
    return new Field(name, component, kind(type, about), many, type, about);
  }

  private static Kind kind(Class<?> type, About about) {
    if (type == Scalar.class) {
      return Kind.SCALAR;
    }
    if (type.isRecord()) {
      return Kind.RECORD;
    }
    if (type.isEnum()) {
      return Kind.CHOICE;
    }
    if (type == LocalDate.class) {
      return Kind.DATE;
    }
    if (type == Boolean.class) {
      return Kind.YES_NO;
    }
    if (type == Integer.class || type == Long.class) {
      return Kind.INTEGER;
    }
    if (type == BigDecimal.class) {
      return Kind.DECIMAL;
    }
    if (type == String.class) {
      return about.paragraphs() ? Kind.PARAGRAPHS : Kind.TEXT;
    }
    // Details stand in the sheet as an interface; their fields are those of their own type.
    return Kind.RECORD;
  }

  /** The fields of one value; empty unless it is a record. */
  public List<Field> parts() {
    return kind == Kind.RECORD && type.isRecord() ? of(type) : List.of();
  }

  /** What a record holds here; null or an empty list when nothing was given. */
  public Object valueIn(Record record) {
    return Records.value(record, component);
  }

  /** The values a record holds here: none, one, or those of its list. */
  public List<?> valuesIn(Record record) {
    Object value = valueIn(record);
    if (value instanceof List<?> list) {
      return list;
    }
    return value == null ? List.of() : List.of(value);
  }

  /** The record it belongs to. */
  public Class<?> owner() {
    return component.getDeclaringRecord();
  }

  public boolean required() {
    return about.need() == Need.REQUIRED;
  }

  /** The longest text it takes, in characters. */
  public int longest() {
    if (about.longest() > 0) {
      return about.longest();
    }
    return kind == Kind.PARAGRAPHS ? LONGEST_PARAGRAPHS : LONGEST_TEXT;
  }

  /** The most entries its list takes. */
  public int mostEntries() {
    return about.most() > 0 ? about.most() : MOST_ENTRIES;
  }

  /** The constants to choose from; empty unless it is a choice. */
  public List<Enum<?>> constants() {
    return kind == Kind.CHOICE
        ? Arrays.stream(type.getEnumConstants()).<Enum<?>>map(c -> (Enum<?>) c).toList()
        : List.of();
  }

  private record Described(@About String nothing) {}

  private static About plain() {
    return Described.class.getRecordComponents()[0].getAnnotation(About.class);
  }
}

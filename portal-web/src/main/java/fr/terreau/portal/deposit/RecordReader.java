package fr.terreau.portal.deposit;

import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Field.Kind;
import fr.terreau.domain.practice.field.Indicators;
import fr.terreau.domain.practice.field.Indicators.Indicator;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Scalar;
import fr.terreau.domain.practice.field.Unit;
import fr.terreau.domain.practice.field.Written;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads records out of what a form sent. A field that was not sent stays as it was; a list that was
 * sent is whole, without its empty rows. What cannot be read is a fault at its path, and the text
 * is kept so that the form shows it again.
 */
final class RecordReader {

  /** More rows than a field takes are kept up to here, for publication to complain about. */
  private static final int MOST_ROWS = 2000;

  private final Known known;
  private final Messages messages;
  private final Map<String, String> faults = new LinkedHashMap<>();
  private final Map<String, List<String>> typed = new LinkedHashMap<>();
  private final Map<String, SheetTerritory> places = new LinkedHashMap<>();
  private Optional<String> target = Optional.empty();

  RecordReader(Known known, Messages messages) {
    this.known = known;
    this.messages = messages;
  }

  /** What could not be read, in the reader's language, by path. */
  Map<String, String> faults() {
    return faults;
  }

  /** What was typed where it could not be read, by path. */
  Map<String, List<String>> typed() {
    return typed;
  }

  /** Where the row now stands to which the reader should be led back. */
  Optional<String> target() {
    return target;
  }

  /** Remembers the territories of a record, which the directory may no longer know. */
  void remember(Record record) {
    for (Field field : Field.of(record.getClass())) {
      for (Object value : field.valuesIn(record)) {
        if (value instanceof SheetTerritory place) {
          places.putIfAbsent(shown(place), place);
        } else if (value instanceof Record inner && !(value instanceof Scalar)) {
          remember(inner);
        }
      }
    }
  }

  /** « Feurs (42094) »; the name alone of a place that was written in words. */
  static String shown(SheetTerritory place) {
    boolean coded = place.code() != null && !place.code().equals(place.name());
    return coded ? place.name() + " (" + place.code() + ")" : Objects.toString(place.name(), "");
  }

  /**
   * The record with what was sent.
   *
   * @param before what it held
   * @param path where it stands; empty at the top
   */
  <R extends Record> R read(R before, Sent sent, String path, Set<String> without) {
    return read(before, before, sent, path, without);
  }

  /** The same, with answers to choices in the order in which a like record held them. */
  private <R extends Record> R read(
      R before, Record like, Sent sent, String path, Set<String> without) {
    Map<String, Object> changes = new LinkedHashMap<>();
    for (Field field : Field.of(before.getClass())) {
      Optional<Sent> here = sent.inside(field.name());
      if (here.isPresent()
          && !without.contains(field.name())
          && field.type() != PracticeDetails.class) {
        String place = inside(path, field.name());
        changes.put(
            field.component().getName(),
            value(field, here.get(), field.valueIn(before), field.valueIn(like), place));
      }
    }
    return proposedUnit(Records.with(before, changes));
  }

  static String inside(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** A record of a class with nothing in it. */
  static Record blank(Class<?> type) {
    return Records.create(
        type.asSubclass(Record.class), new Object[type.getRecordComponents().length]);
  }

  private Object value(Field field, Sent sent, Object before, Object like, String path) {
    if (field.many()) {
      List<?> old = like == null ? List.of() : (List<?>) like;
      if (field.kind() == Kind.RECORD && field.type() != SheetTerritory.class) {
        return records(field, sent, old, path);
      }
      return field.kind() == Kind.CHOICE
          ? choices(field, sent, old, path)
          : list(field, sent, path);
    }
    if (field.kind() == Kind.RECORD && field.type() != SheetTerritory.class) {
      Record base = before == null ? blank(field.type()) : (Record) before;
      Record read = read(base, like == null ? base : (Record) like, sent, path, Set.of());
      return Check.empty(read) && !faulty(path) && !sent.wanted() ? null : read;
    }
    return single(field, sent.first(), before, path);
  }

  /** Why one entry of a list of texts cannot be read; null when it can. */
  String entry(Field field, String text) {
    single(field, text, null, "");
    return faults.get("");
  }

  /** The rows of a list, numbered anew. */
  private List<Record> records(Field field, Sent sent, List<?> before, String path) {
    List<Record> records = new ArrayList<>();
    List<Entry<Integer, Sent>> rows = sent.rows();
    if (rows.size() > MOST_ROWS) {
      faults.put(path, messages.get("deposit.fault.rows", field.mostEntries()));
      rows = rows.subList(0, MOST_ROWS);
    }
    for (Entry<Integer, Sent> row : rows) {
      String here = path + "[" + records.size() + "]";
      Record blank = blank(field.type());
      boolean there = row.getKey() < before.size();
      Record like = there ? (Record) before.get(row.getKey()) : blank;
      Record record = read(blank, like, row.getValue(), here, Set.of());
      if (row.getValue().wanted() || faulty(here) || !Check.empty(record)) {
        records.add(record);
        if (row.getValue().target()) {
          target = Optional.of(here);
        }
      }
    }
    return records;
  }

  /** The constants chosen; those that were there keep their order. */
  private List<Object> choices(Field field, Sent sent, List<?> before, String path) {
    List<Object> chosen = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String text : texts(field, sent)) {
      constant(field, text).ifPresentOrElse(chosen::add, () -> unknown.add(text));
    }
    if (!unknown.isEmpty()) {
      fault(path, unknown, messages.get("deposit.fault.choice", unknown.get(0)));
    }
    return Stream.concat(before.stream().filter(chosen::contains), chosen.stream())
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private List<Object> list(Field field, Sent sent, String path) {
    List<Object> list = new ArrayList<>();
    for (String text : texts(field, sent)) {
      String here = path + "[" + list.size() + "]";
      Object value = single(field, text, null, here);
      if (value != null) {
        list.add(value);
      } else if (faults.containsKey(here)) {
        // One entry that cannot be read is told of the whole list, and all of it is kept as typed.
        fault(path, texts(field, sent), faults.remove(here));
        typed.remove(here);
        return list;
      }
    }
    sent.rows().stream()
        .filter(row -> row.getValue().target())
        .findFirst()
        .ifPresent(row -> target = Optional.of(path));
    return list;
  }

  /** What was typed in a list of texts: one per field, one per line of an area. */
  private static List<String> texts(Field field, Sent sent) {
    List<String> texts = new ArrayList<>();
    for (String value : sent.values()) {
      texts.addAll(List.of(tidyLines(field, value)));
    }
    for (Entry<Integer, Sent> row : sent.rows()) {
      row.getValue().values().forEach(texts::add);
    }
    return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  private static String[] tidyLines(Field field, String value) {
    return field.kind() == Kind.PARAGRAPHS
        ? new String[] {value}
        : TypedText.tidy(value).split("\n", -1);
  }

  private Object single(Field field, String sent, Object before, String path) {
    String text = TypedText.tidy(sent);
    if (text.isEmpty()) {
      return null;
    }
    if (TypedText.unprintable(text)) {
      return wrong(path, sent, messages.get("deposit.fault.unprintable"));
    }
    if (field.type() == SheetTerritory.class) {
      return place(field, text, path);
    }
    return switch (field.kind()) {
      case INTEGER, DECIMAL -> number(field, text, path);
      case YES_NO ->
          TypedText.yesNo(text)
              .map(Object.class::cast)
              .orElseGet(() -> wrong(path, text, messages.get("deposit.fault.yesNo")));
      case DATE ->
          TypedText.day(text)
              .map(Object.class::cast)
              .orElseGet(() -> wrong(path, text, messages.get("deposit.fault.day")));
      case CHOICE ->
          constant(field, text)
              .map(Object.class::cast)
              .orElseGet(() -> wrong(path, text, messages.get("deposit.fault.choice", text)));
      case SCALAR -> scalar(text, path);
      case TEXT, PARAGRAPHS, RECORD -> reference(field, text, before, path);
    };
  }

  private Object number(Field field, String text, String path) {
    Optional<BigDecimal> number = TypedText.number(text, unit(field));
    if (number.isEmpty()) {
      String key = TypedText.guess(text) ? "deposit.fault.about" : "deposit.fault.number";
      return wrong(path, text, messages.get(key));
    }
    if (field.kind() == Kind.DECIMAL) {
      return number.get();
    }
    try {
      return field.type() == Integer.class
          ? (Object) number.get().intValueExact()
          : (Object) number.get().longValueExact();
    } catch (ArithmeticException notWhole) {
      return wrong(path, text, messages.get("deposit.fault.whole"));
    }
  }

  private String unit(Field field) {
    return field.about().unit() == Unit.PERCENT ? "%" : FieldWords.unit(field, messages).orElse("");
  }

  private Object scalar(String text, String path) {
    Optional<BigDecimal> number = TypedText.number(text, "");
    if (number.isPresent()) {
      return Scalar.of(number.get());
    }
    if (TypedText.guess(text)) {
      return wrong(path, text, messages.get("deposit.fault.about"));
    }
    if (TypedText.number(text, "%").isPresent()) {
      return wrong(path, text, messages.get("deposit.fault.unitApart"));
    }
    return TypedText.yesNo(text)
        .filter(answer -> !text.equals("x"))
        .map(Scalar::of)
        .orElseGet(() -> Scalar.of(text));
  }

  private Object reference(Field field, String text, Object before, String path) {
    return switch (field.about().of()) {
      case ORGANISATION -> known.organisation(text).orElse(text);
      case CONCEPT ->
          same(before, text)
              ? text
              : found(known.concept(text), text, path, "deposit.fault.concept");
      case SESSION ->
          same(before, text)
              ? text
              : found(known.session(text), text, path, "deposit.fault.session");
      case INDICATOR -> indicator(text, path);
      case TERRITORY -> code(text, path);
      case NONE, SHEET, ACTION, FILE, LANGUAGE -> text;
    };
  }

  private static boolean same(Object before, String text) {
    return text.equals(before);
  }

  private Object found(Optional<String> found, String text, String path, String key) {
    return found
        .map(Object.class::cast)
        .orElseGet(() -> wrong(path, text, messages.get(key, text)));
  }

  private Object indicator(String text, String path) {
    String folded = FoldedText.of(text);
    Optional<String> found =
        Indicators.all().stream()
            .map(Indicator::id)
            .filter(
                id ->
                    id.equals(text)
                        || FoldedText.of(messages.get("indicator." + id)).equals(folded))
            .findFirst();
    return found(found, text, path, "deposit.fault.indicator");
  }

  /** A code as it is; a name becomes the code of the one territory that has it. */
  private Object code(String text, String path) {
    if (text.matches("[0-9AB]{2,9}[DM]?")) {
      return text;
    }
    List<Territory> found = known.territories(text);
    return switch (found.size()) {
      case 0 -> text;
      case 1 -> found.get(0).code();
      default -> wrong(path, text, several(found));
    };
  }

  private Object place(Field field, String text, String path) {
    SheetTerritory before = places.get(text);
    if (before != null) {
      return before;
    }
    List<Territory> found = known.territories(text);
    if (found.size() > 1) {
      return wrong(path, text, several(found));
    }
    if (found.size() == 1) {
      return SheetPlaces.of(found.get(0));
    }
    return field.about().open()
        ? new SheetTerritory(
            Territory.Kind.AUTRE.name(),
            text,
            Territory.CodeSystem.INTERNE.name(),
            null,
            text,
            null,
            null,
            null,
            null)
        : wrong(path, text, messages.get("deposit.fault.territory", text));
  }

  private String several(List<Territory> found) {
    String told = found.stream().limit(5).map(known::told).collect(Collectors.joining(", "));
    return messages.get("deposit.fault.territories", told);
  }

  private Optional<Enum<?>> constant(Field field, String typed) {
    // As spreadsheets and word processors write them.
    String text = typed.replace("≥", ">=").replace("≤", "<=");
    String folded = FoldedText.of(text);
    List<Enum<?>> constants = field.constants();
    return constants.stream()
        .filter(c -> c.name().equals(text) || Written.of(c).equals(text))
        .findFirst()
        .or(
            () ->
                constants.stream()
                    .filter(c -> !folded.isEmpty())
                    .filter(c -> FoldedText.of(FieldWords.constant(c, messages)).equals(folded))
                    .findFirst());
  }

  /** A figure of an indicator without a unit gets that of the indicator; typed units stay. */
  private static <R extends Record> R proposedUnit(R record) {
    Optional<Field> indicator = indicator(record);
    Optional<Field> unit = Field.of(record.getClass(), "unit");
    Optional<Field> value = Field.of(record.getClass(), "value");
    if (indicator.isEmpty() || unit.isEmpty() || value.isEmpty()) {
      return record;
    }
    Object figure = value.get().valueIn(record);
    boolean number =
        figure instanceof BigDecimal || (figure instanceof Scalar s && s.number() != null);
    String id = (String) indicator.get().valueIn(record);
    if (!number || id == null || unit.get().valueIn(record) != null) {
      return record;
    }
    return Indicators.find(id)
        .filter(found -> !found.unit().isEmpty())
        .map(found -> Records.with(record, Map.of("unit", found.unit())))
        .orElse(record);
  }

  private static Optional<Field> indicator(Record record) {
    return Field.of(record.getClass(), "indicator")
        .filter(field -> field.about().of() == Reference.INDICATOR);
  }

  private boolean faulty(String path) {
    return Stream.concat(faults.keySet().stream(), typed.keySet().stream())
        .anyMatch(at -> at.startsWith(path));
  }

  private Object wrong(String path, String text, String message) {
    fault(path, Arrays.asList(text), message);
    return null;
  }

  private void fault(String path, List<String> texts, String message) {
    faults.put(path, message);
    typed.put(path, texts);
  }
}

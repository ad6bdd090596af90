package fr.terreau.portal.deposit;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Indicators;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Scalar;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.portal.deposit.FormPart.Ask;
import fr.terreau.portal.deposit.FormPart.Fold;
import fr.terreau.portal.deposit.FormPart.Group;
import fr.terreau.portal.deposit.FormPart.Kind;
import fr.terreau.portal.deposit.FormPart.Paste;
import fr.terreau.portal.deposit.FormPart.Row;
import fr.terreau.portal.deposit.FormPart.Rows;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the questions for the fields of a record, and of the records inside it. */
final class RecordForm {

  static final String ORGANISATIONS = "noms-organisations";
  static final String CONCEPTS = "noms-sujets";
  static final String SESSIONS = "noms-seances";

  private static final int SHORT_TEXT = 300;
  private static final int OPEN_ROWS = 3;
  private static final int SHORT_LIST = 5;
  private static final int SAID = 110;

  /**
   * What there is to say about the form.
   *
   * @param faults in the reader's language, by path
   * @param typed what was typed where it could not be read, by path
   * @param pasted lines of a spreadsheet that could not be read, by the path of their list
   * @param open the path of the row or list to show open, or an empty text
   * @param proposed where proposed answers come from, by path
   * @param constants the constants given in the sheet, which may require fields
   */
  record Said(
      Map<String, String> faults,
      Map<String, List<String>> typed,
      Map<String, Paste> pasted,
      String open,
      Map<String, String> proposed,
      Set<String> constants) {}

  private final Known known;
  private final Messages messages;
  private final Said said;
  private final List<Option> files;
  private final BiFunction<Field, Object, String> words;
  private final Set<String> completions = new TreeSet<>();
  private final Set<String> drawn = new LinkedHashSet<>();

  RecordForm(
      Known known,
      Messages messages,
      Said said,
      List<Attachment> attachments,
      BiFunction<Field, Object, String> words) {
    this.known = known;
    this.messages = messages;
    this.said = said;
    this.words = words;
    this.files =
        attachments.stream()
            .map(a -> new Option(a.path() == null ? a.title() : a.path(), a.title(), false))
            .toList();
  }

  /** The ids of the lists of words that the questions drawn so far complete from. */
  Set<String> completions() {
    return completions;
  }

  /** The paths of faults that were told beside a question drawn so far. */
  Set<String> drawn() {
    return drawn;
  }

  /** The questions for these fields of a record. */
  List<FormPart> parts(Record record, String path, List<String> names) {
    return names.stream()
        .map(name -> Field.of(record.getClass(), name).orElseThrow())
        .map(field -> part(field, record, path, false))
        .toList();
  }

  /**
   * The questions of a record: those that publication asks for, then those it would like and those
   * it does not mind, both folded.
   */
  List<FormPart> byNeed(Record record, String path) {
    List<FormPart> parts = new ArrayList<>();
    List<Field> fields = Field.of(record.getClass());
    fields.stream().filter(this::required).forEach(f -> parts.add(part(f, record, path, false)));
    for (Need need : List.of(Need.RECOMMENDED, Need.OPTIONAL)) {
      List<Field> those =
          fields.stream().filter(f -> !required(f) && f.about().need() == need).toList();
      if (!those.isEmpty()) {
        parts.add(fold("plus-" + need, "deposit.need." + need, those, record, path));
      }
    }
    return parts;
  }

  /** Questions folded away, with how many there are and how many are answered. */
  Fold fold(String id, String key, List<Field> fields, Record record, String path) {
    List<FormPart> parts = fields.stream().map(f -> part(f, record, path, false)).toList();
    long filled = fields.stream().filter(f -> !Check.empty(f.valueIn(record))).count();
    boolean open =
        parts.stream().anyMatch(part -> !part.errors().isEmpty())
            || fields.stream()
                .anyMatch(f -> within(said.open(), RecordReader.inside(path, f.name())));
    String label =
        messages.get(key) + " " + messages.get("deposit.fold.count", fields.size(), filled);
    return new Fold(id, label, open, parts);
  }

  /** The question or questions for one field. */
  FormPart part(Field field, Record record, String path, boolean inRow) {
    String here = RecordReader.inside(path, field.name());
    Object value = field.valueIn(record);
    boolean place = field.type() == SheetTerritory.class;
    boolean inner = field.kind() == Field.Kind.RECORD && !place;
    if (!field.many()) {
      return inner ? group(field, (Record) value, here, inRow) : ask(field, value, here);
    }
    List<?> list = value == null ? List.of() : (List<?>) value;
    if (inner) {
      return records(field, list, here, inRow);
    }
    if (field.kind() == Field.Kind.CHOICE) {
      List<String> chosen = list.stream().map(c -> ((Enum<?>) c).name()).toList();
      return question(field, here, Kind.CHECKBOXES, chosen, constants(field, chosen));
    }
    if (field.about().of() == Reference.FILE) {
      List<String> chosen = list.stream().map(String.class::cast).toList();
      return question(field, here, Kind.CHECKBOXES, chosen, files(chosen));
    }
    List<String> shown = list.stream().map(entry -> shown(field, entry)).toList();
    boolean lines = inRow && shown.stream().noneMatch(text -> text.contains("\n"));
    return lines && field.kind() != Field.Kind.PARAGRAPHS
        ? area(field, shown, here)
        : texts(field, shown, here, inRow);
  }

  private FormPart group(Field field, Record value, String path, boolean inRow) {
    Record record = value == null ? RecordReader.blank(field.type()) : value;
    List<FormPart> parts =
        field.parts().stream().map(part -> part(part, record, path, inRow)).toList();
    return new Group(path, label(field), help(field), mark(field), fault(path, false), parts);
  }

  /** A list of texts inside a row: one area, one entry per line. */
  private Ask area(Field field, List<String> shown, String path) {
    List<String> text =
        said.typed().getOrDefault(path, shown.isEmpty() ? List.of() : List.of(lines(shown)));
    String help = Objects.requireNonNullElse(help(field), messages.get("deposit.lines.help"));
    return new Ask(
        path,
        label(field),
        help,
        mark(field),
        Kind.AREA,
        text.size() > 1 ? List.of(lines(text)) : text,
        List.of(),
        null,
        fault(path, true),
        null);
  }

  private static String lines(List<String> texts) {
    return String.join("\n", texts);
  }

  /** A list of texts as rows, with one more to write in. */
  private Rows texts(Field field, List<String> kept, String path, boolean inRow) {
    List<String> shown = said.typed().getOrDefault(path, kept);
    boolean full = shown.size() >= field.mostEntries();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < shown.size() + (full ? 0 : 1); i++) {
      String here = path + "[" + i + "]";
      String label = messages.get("deposit.row", label(field), i + 1);
      String text = i < shown.size() ? shown.get(i) : "";
      Ask ask =
          new Ask(
              here,
              label,
              null,
              "",
              kind(field, text, fault(here, true) != null),
              List.of(text),
              field.about().of() == Reference.NONE ? List.of() : options(field, text),
              completion(field),
              fault(here, true),
              null);
      rows.add(new Row(here, label, "", true, List.of(ask)));
    }
    boolean open = shown.size() <= SHORT_LIST;
    return rows(field, path, false, shown.size(), open, rows, paste(field, path, inRow));
  }

  private Rows records(Field field, List<?> list, String path, boolean inRow) {
    List<Row> rows =
        IntStream.range(0, list.size())
            .mapToObj(i -> row(field, (Record) list.get(i), path + "[" + i + "]", i, list.size()))
            .toList();
    boolean open = list.isEmpty() && required(field) && !inRow;
    boolean few = inRow && list.size() <= OPEN_ROWS;
    return rows(field, path, true, list.size(), open || few, rows, paste(field, path, inRow));
  }

  private Row row(Field field, Record record, String path, int index, int size) {
    List<FormPart> parts =
        field.parts().stream().map(part -> part(part, record, path, true)).toList();
    boolean open =
        size <= OPEN_ROWS
            || Check.empty(record)
            || within(said.open(), path)
            || parts.stream().anyMatch(part -> !part.errors().isEmpty());
    String said = Check.empty(record) ? "" : cut(words.apply(field, record));
    return new Row(path, messages.get("deposit.row", label(field), index + 1), said, open, parts);
  }

  private Rows rows(
      Field field,
      String path,
      boolean records,
      int size,
      boolean open,
      List<Row> rows,
      Optional<Paste> paste) {
    Rows drawn =
        new Rows(
            path,
            label(field),
            help(field),
            mark(field),
            fault(path, false),
            records,
            size == 0 ? messages.get("deposit.rows.none") : messages.count("deposit.rows", size),
            false,
            size < field.mostEntries()
                ? null
                : messages.get("deposit.rows.full", field.mostEntries()),
            rows,
            paste);
    boolean shown = open || within(said.open(), path) || !drawn.errors().isEmpty();
    return shown
        ? new Rows(
            drawn.name(),
            drawn.label(),
            drawn.help(),
            drawn.mark(),
            drawn.error(),
            records,
            drawn.count(),
            true,
            drawn.full(),
            rows,
            paste)
        : drawn;
  }

  private Optional<Paste> paste(Field field, String path, boolean inRow) {
    if (inRow && !said.pasted().containsKey(path)) {
      return Optional.empty();
    }
    String columns =
        field.parts().isEmpty() || field.type() == SheetTerritory.class
            ? label(field)
            : String.join(
                ", ", Pasted.columns(field, messages).stream().map(c -> c.label()).toList());
    Paste left = said.pasted().get(path);
    return Optional.of(
        left == null
            ? new Paste(columns, "", List.of())
            : new Paste(columns, left.text(), left.errors()));
  }

  private Ask ask(Field field, Object value, String path) {
    String shown = value == null ? "" : shown(field, value);
    String text = said.typed().getOrDefault(path, List.of(shown)).getFirst();
    Kind kind = kind(field, text, said.typed().containsKey(path));
    return question(
        field,
        path,
        kind,
        text.isEmpty() ? List.of() : List.of(text),
        kind == Kind.SELECT || kind == Kind.RADIOS ? options(field, text) : List.of());
  }

  private Ask question(
      Field field, String path, Kind kind, List<String> values, List<Option> options) {
    return new Ask(
        path,
        label(field) + FieldWords.unit(field, messages).map(unit -> " (" + unit + ")").orElse(""),
        help(field),
        mark(field),
        kind,
        values,
        options,
        completion(field),
        fault(path, true),
        said.proposed().get(path));
  }

  private Kind kind(Field field, String text, boolean faulty) {
    // A field of one line would lose the ends of lines.
    Kind line = text.contains("\n") ? Kind.AREA : Kind.TEXT;
    if (field.type() == SheetTerritory.class) {
      return line;
    }
    return switch (field.kind()) {
      case PARAGRAPHS -> Kind.AREA;
      case INTEGER, DECIMAL -> text.contains("\n") ? line : Kind.NUMBER;
      // A browser shows no text in a field for days that is not a day.
      case DATE -> faulty ? line : Kind.DATE;
      case YES_NO -> Kind.SELECT;
      case CHOICE -> Kind.SELECT;
      case SCALAR, RECORD -> line;
      case TEXT ->
          switch (field.about().of()) {
            case INDICATOR, FILE, LANGUAGE -> Kind.SELECT;
            case NONE -> field.longest() > SHORT_TEXT ? Kind.AREA : line;
            default -> line;
          };
    };
  }

  private List<Option> options(Field field, String chosen) {
    return switch (field.kind()) {
      case YES_NO ->
          Stream.of("oui", "non")
              .map(
                  a ->
                      new Option(
                          a,
                          messages.get(a.equals("oui") ? "answer.yes" : "answer.no"),
                          a.equals(chosen)))
              .toList();
      case CHOICE -> constants(field, List.of(chosen));
      default ->
          switch (field.about().of()) {
            case INDICATOR -> indicators(chosen);
            case FILE -> files(List.of(chosen));
            case LANGUAGE -> languages(chosen);
            default -> List.of();
          };
    };
  }

  private List<Option> constants(Field field, List<String> chosen) {
    return field.constants().stream()
        .map(c -> new Option(c.name(), FieldWords.constant(c, messages), chosen.contains(c.name())))
        .toList();
  }

  private List<Option> indicators(String chosen) {
    return Stream.concat(
            Indicators.all().stream()
                .map(
                    i ->
                        new Option(
                            i.id(),
                            messages.get("indicator." + i.id())
                                + (i.unit().isEmpty() ? "" : " (" + i.unit() + ")"),
                            i.id().equals(chosen))),
            Indicators.find(chosen).isPresent() ? Stream.empty() : Stream.of(itself(chosen)))
        .filter(option -> !option.value().isEmpty())
        .toList();
  }

  /**
   * The files to choose from: those chosen first, in their order, whether they are there or not.
   */
  private List<Option> files(List<String> chosen) {
    List<Option> options = new ArrayList<>();
    for (String path : chosen) {
      if (!path.isEmpty()) {
        String title =
            files.stream()
                .filter(f -> f.value().equals(path))
                .map(Option::label)
                .findFirst()
                .orElse(path);
        options.add(new Option(path, title, true));
      }
    }
    files.stream().filter(f -> !chosen.contains(f.value())).forEach(options::add);
    return options;
  }

  private List<Option> languages(String chosen) {
    return Stream.concat(
            Stream.of("fr", "en", "de", "es", "it", "pt", "ar", "oc", "frp"), Stream.of(chosen))
        .filter(code -> !code.isEmpty())
        .distinct()
        .map(
            code ->
                new Option(
                    code,
                    java.util.Locale.of(code).getDisplayLanguage(messages.locale()),
                    code.equals(chosen)))
        .toList();
  }

  private static Option itself(String value) {
    return new Option(value, value, true);
  }

  private String completion(Field field) {
    String list =
        switch (field.about().of()) {
          case ORGANISATION -> ORGANISATIONS;
          case CONCEPT -> CONCEPTS;
          case SESSION -> SESSIONS;
          default -> null;
        };
    if (list != null) {
      completions.add(list);
    }
    return list;
  }

  /** A value as the form shows it, such that reading it gives the value again. */
  private String shown(Field field, Object value) {
    return switch (value) {
      case BigDecimal number -> TypedText.shown(number, messages.locale());
      case Boolean yesNo -> yesNo ? "oui" : "non";
      case Enum<?> constant -> constant.name();
      case SheetTerritory place -> RecordReader.shown(place);
      case Scalar scalar -> scalar(scalar);
      case String text -> reference(field, text);
      default -> value.toString();
    };
  }

  private String scalar(Scalar scalar) {
    if (scalar.number() != null) {
      return TypedText.shown(scalar.number(), messages.locale());
    }
    return scalar.yesNo() == null
        ? scalar.text()
        : messages.get(scalar.yesNo() ? "answer.yes" : "answer.no");
  }

  private String reference(Field field, String text) {
    return switch (field.about().of()) {
      case ORGANISATION -> known.organisationShown(text);
      case CONCEPT -> known.conceptShown(text);
      case SESSION -> known.sessionShown(text);
      default -> text;
    };
  }

  private String label(Field field) {
    return FieldWords.label(field, messages);
  }

  private String help(Field field) {
    Optional<String> own = FieldWords.help(field, messages);
    if (own.isPresent()) {
      return own.get();
    }
    return field.type() == SheetTerritory.class
        ? messages.get(field.about().open() ? "deposit.help.openPlace" : "deposit.help.place")
        : null;
  }

  /** What publication asks of a field that is not simply required, in brackets after its label. */
  private String mark(Field field) {
    if (required(field)) {
      return "";
    }
    return FieldWords.need(field, messages)
        .map(need -> messages.get("deposit.when", need))
        .orElseGet(
            () ->
                messages.get(
                    field.about().need() == Need.RECOMMENDED
                        ? "deposit.recommended"
                        : "field.optional"));
  }

  private boolean required(Field field) {
    return field.required()
        || Arrays.stream(field.about().requiredFor()).anyMatch(said.constants()::contains);
  }

  /**
   * What is wrong at a path, or below it where nothing is drawn of its own; null when nothing is.
   */
  private String fault(String path, boolean below) {
    for (Entry<String, String> fault : said.faults().entrySet()) {
      if (fault.getKey().equals(path) || (below && within(fault.getKey(), path))) {
        said.faults().keySet().stream()
            .filter(at -> at.equals(path) || (below && within(at, path)))
            .forEach(drawn::add);
        return fault.getValue();
      }
    }
    return null;
  }

  /** Whether a path is another or lies below it. */
  static boolean within(String path, String other) {
    return path.startsWith(other)
        && (path.length() == other.length() || ".[".indexOf(path.charAt(other.length())) >= 0);
  }

  private static String cut(String text) {
    int end = text.offsetByCodePoints(0, Math.min(SAID, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }
}

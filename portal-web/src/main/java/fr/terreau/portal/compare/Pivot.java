package fr.terreau.portal.compare;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Field.Kind;
import fr.terreau.domain.practice.field.Indicators;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.sheet.CriterionThreshold;
import fr.terreau.domain.practice.sheet.IndicatorMeasure;
import fr.terreau.domain.practice.sheet.Money;
import fr.terreau.domain.practice.sheet.Typology.TypologySystem;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.portal.compare.Comparison.Cell;
import fr.terreau.portal.compare.Comparison.Note;
import fr.terreau.portal.compare.Comparison.Part;
import fr.terreau.portal.compare.Comparison.Row;
import fr.terreau.portal.compare.Comparison.Value;
import fr.terreau.portal.compare.Comparison.Warning;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lists of records side by side: a row for each thing that entries are about, such as a criterion
 * and its tier, an indicator and its year, a segment, a tier, a zone or an axis. Entries that are
 * prose, such as recommendations, have no common subject and stand in one row.
 */
final class Pivot {

  /** Names of fields that cannot be what several sheets have in common. */
  private static final Set<String> PROSE = Set.of("id", "text", "wording");

  private static final String TYPOLOGY = "typologyClass";
  private static final int LAST = Indicators.all().size();

  private final Messages messages;
  private final FieldAnswers answers;
  private final String path;

  Pivot(Messages messages, FieldAnswers answers, String path) {
    this.messages = messages;
    this.answers = answers;
    this.path = path;
  }

  /** What an entry is about: the words of the row, and their place among rows. */
  private record Subject(String label, int rank) {

    String key() {
      String folded = FoldedText.of(label);
      return folded.isEmpty() ? label : folded;
    }
  }

  /**
   * The rows of a list.
   *
   * @param entries what each sheet has in its list
   */
  List<Row> rows(Field field, List<List<Record>> entries) {
    return rows(field, entries, "");
  }

  private List<Row> rows(Field field, List<List<Record>> entries, String before) {
    Map<String, Subject> subjects = new LinkedHashMap<>();
    for (List<Record> ofOne : entries) {
      ofOne.forEach(
          entry -> {
            Subject subject = subject(field, entry, before);
            subjects.putIfAbsent(subject.key(), subject);
          });
    }
    List<Row> rows = new ArrayList<>();
    subjects.values().stream()
        .sorted(Comparator.comparingInt(Subject::rank))
        .forEach(subject -> addRows(field, subject, entries, before, rows));
    return rows;
  }

  private void addRows(
      Field field, Subject subject, List<List<Record>> all, String before, List<Row> rows) {
    List<List<Record>> entries =
        all.stream()
            .map(
                ofOne ->
                    ofOne.stream()
                        .filter(e -> subject(field, e, before).key().equals(subject.key()))
                        .toList())
            .toList();
    List<Cell> cells =
        entries.stream().map(ofOne -> new Cell(ofOne.stream().map(this::value).toList())).toList();
    rows.add(new Row(path, subject.label(), cells, warnings(all, entries, cells)));
    for (Field part : field.parts()) {
      if (nested(part)) {
        List<List<Record>> inner =
            entries.stream()
                .map(
                    ofOne ->
                        ofOne.stream()
                            .flatMap(e -> part.valuesIn(e).stream())
                            .map(Record.class::cast)
                            .toList())
                .toList();
        rows.addAll(rows(part, inner, subject.label() + " › "));
      }
    }
  }

  private Subject subject(Field field, Record entry, String before) {
    return switch (entry) {
      case CriterionThreshold criterion -> {
        String tier =
            criterion.tier() == null ? "" : ", " + messages.get("answer.tier", criterion.tier());
        String system = system(criterion.indicator(), criterion.basis());
        yield new Subject(
            before + answers.indicator(criterion.indicator()) + tier + system,
            rank(criterion.indicator()));
      }
      case IndicatorMeasure measure -> {
        String year = measure.year() == null ? "" : ", " + measure.year();
        String system = system(measure.indicator(), measure.basis());
        yield new Subject(
            before + answers.indicator(measure.indicator()) + year + system,
            rank(measure.indicator()));
      }
      default -> {
        String label =
            name(entry.getClass())
                .map(name -> String.join(", ", answers.words(name, entry)))
                .orElse(FieldWords.label(field, messages));
        yield new Subject(before + label, 0);
      }
    };
  }

  private static int rank(String indicator) {
    return IntStream.range(0, LAST)
        .filter(i -> Indicators.all().get(i).id().equals(indicator))
        .findFirst()
        .orElse(LAST);
  }

  /** The two typologies of libraries cannot be converted: their classes never share a row. */
  private String system(String indicator, String basis) {
    if (!TYPOLOGY.equals(indicator)) {
      return "";
    }
    String said = Objects.requireNonNullElse(basis, "");
    for (TypologySystem system : TypologySystem.values()) {
      String year = system.name().substring(system.name().indexOf('_') + 1);
      if (said.contains(year)) {
        return ", " + FieldWords.constant(system, messages);
      }
    }
    return said.isBlank() ? "" : ", " + said;
  }

  /** The field that says what an entry is about. */
  private static Optional<Field> name(Class<?> entry) {
    return Field.of(entry).stream()
        .filter(field -> !field.many() && field.about().need() == Need.REQUIRED)
        .filter(field -> field.kind() == Kind.TEXT || field.kind() == Kind.CHOICE)
        .filter(field -> !field.name().equals("id"))
        .findFirst()
        .filter(field -> !PROSE.contains(field.name()));
  }

  private static boolean nested(Field field) {
    return field.many() && field.kind() == Kind.RECORD && field.type() != Money.class;
  }

  private Value value(Record entry) {
    return switch (entry) {
      case CriterionThreshold criterion ->
          new Value(
              answers.limit(criterion),
              criterion.value() == null ? null : criterion.value().number(),
              notes(
                  entry,
                  Set.of("tier", "indicator", "value"),
                  Set.of("operator", "unit"),
                  Set.of()));
      case IndicatorMeasure measure ->
          new Value(
              answers.figure(measure),
              measure.value(),
              notes(
                  entry,
                  Set.of("indicator", "value"),
                  Set.of("unit", "missing"),
                  Set.of("territory", "source", "retrievedOn")));
      default -> other(entry);
    };
  }

  /** An entry without its name, which the row says; prose comes first, as it is what is read. */
  private Value other(Record entry) {
    Class<?> type = entry.getClass();
    Optional<Field> name = name(type);
    Optional<Field> prose = name.isPresent() ? Optional.empty() : prose(type);
    Set<String> without =
        Field.of(type).stream()
            .filter(
                f ->
                    nested(f)
                        || name.filter(f::equals).isPresent()
                        || prose.filter(f::equals).isPresent())
            .map(Field::name)
            .collect(Collectors.toSet());
    List<Note> notes = notes(entry, without, Set.of(), Set.of());
    String text = prose.map(f -> String.join(" ; ", answers.words(f, entry))).orElse("");
    return text.isEmpty() && notes.isEmpty()
        ? Value.of(messages.get("compare.listed"))
        : new Value(text, null, notes);
  }

  private static Optional<Field> prose(Class<?> entry) {
    return Field.of(entry).stream()
        .filter(field -> PROSE.contains(field.name()) && !field.name().equals("id"))
        .findFirst();
  }

  private List<Note> notes(
      Record entry, Set<String> without, Set<String> inside, Set<String> origin) {
    List<Note> notes = new ArrayList<>();
    for (Field field : Field.of(entry.getClass())) {
      if (!without.contains(field.name()) && !Check.empty(field.valueIn(entry))) {
        Part part =
            inside.contains(field.name())
                ? Part.INSIDE
                : origin.contains(field.name()) ? Part.ORIGIN : Part.BESIDE;
        Number number = field.valueIn(entry) instanceof Number given ? given : null;
        notes.add(
            new Note(
                FieldWords.label(field, messages),
                String.join(" ; ", answers.words(field, entry)),
                number,
                part));
      }
    }
    return notes;
  }

  private List<Warning> warnings(
      List<List<Record>> all, List<List<Record>> entries, List<Cell> cells) {
    Set<Warning> found = new LinkedHashSet<>();
    for (Record entry : entries.stream().flatMap(List::stream).toList()) {
      if (entry instanceof IndicatorMeasure measure && otherYears(all, measure.indicator())) {
        found.add(Warning.YEARS);
      }
      if (entry instanceof IndicatorMeasure || entry instanceof CriterionThreshold) {
        addIfSeveral(cells, entry, "basis", Warning.BASES, found);
        addIfSeveral(cells, entry, "unit", Warning.UNITS, found);
      }
    }
    return List.copyOf(found);
  }

  /** Whether two sheets measure the indicator in years that are not the same. */
  private static boolean otherYears(List<List<Record>> all, String indicator) {
    return all.stream()
            .map(
                ofOne ->
                    ofOne.stream()
                        .map(IndicatorMeasure.class::cast)
                        .filter(m -> Objects.equals(m.indicator(), indicator) && m.year() != null)
                        .map(IndicatorMeasure::year)
                        .collect(Collectors.toCollection(TreeSet::new)))
            .filter(years -> !years.isEmpty())
            .distinct()
            .count()
        > 1;
  }

  private void addIfSeveral(
      List<Cell> cells, Record entry, String name, Warning warning, Set<Warning> found) {
    String label = FieldWords.label(Field.of(entry.getClass(), name).orElseThrow(), messages);
    long kinds =
        cells.stream()
            .filter(cell -> !cell.values().isEmpty())
            .map(
                cell ->
                    cell.notes(label).stream()
                        .map(FoldedText::of)
                        .collect(Collectors.toCollection(TreeSet::new)))
            .distinct()
            .count();
    if (kinds > 1) {
      found.add(warning);
    }
  }
}

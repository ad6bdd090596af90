package fr.terreau.portal.indexing;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.CriterionThreshold;
import fr.terreau.domain.practice.sheet.IndicatorMeasure;
import fr.terreau.domain.practice.sheet.Money;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Typography;
import fr.terreau.search.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All the words of a sheet beside its title, summary and keywords, read off its fields: prose on
 * one side, and on the other the short answers (choices, numbers with their units, names, dates),
 * which are many and alike and must not drown the prose. Each field is on the side that its weight
 * says; only what is listed here is left out, because nobody would search for it.
 */
final class SheetWords {

  /** A word of a field of this weight counts as prose. */
  private static final int PROSE = 2;

  /**
   * What identifies, describes bytes, keeps the books or says who may read: « réseau » must not
   * find every sheet of the network, and filters say it better. Nobody is found by an address.
   */
  private static final Map<Class<?>, Set<String>> NOT_WORDS =
      Map.of(
          PracticeSheet.class,
          Set.of(
              "title",
              "summary",
              "subjects",
              "language",
              "visibility",
              "license",
              "contact",
              "verifiedOn",
              "reviewDue",
              "supersededBy",
              "recordCopy",
              "relations"),
          Attachment.class,
          Set.of(
              "id",
              "path",
              "format",
              "bytes",
              "sha256",
              "pages",
              "pageUnit",
              "language",
              "license",
              "textLayer",
              "editable",
              "tagged"));

  private static final Set<String> NOT_WORDS_ANYWHERE =
      Set.of("url", "order", "fictional", "anonymised", "currency");

  private static final Set<Reference> IDENTIFIERS =
      Set.of(Reference.SHEET, Reference.ACTION, Reference.FILE);

  /** Said as one answer, since its parts would mean nothing alone. */
  private static final Set<Class<?>> WHOLE =
      Set.of(
          Money.class,
          Period.class,
          SheetTerritory.class,
          CriterionThreshold.class,
          IndicatorMeasure.class);

  private final FieldAnswers answers;
  private final Messages messages;
  private final List<String> prose = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  private SheetWords(FieldAnswers answers, Messages messages) {
    this.answers = answers;
    this.messages = messages;
  }

  /** Reads a sheet; labels and choices are in the language of the messages. */
  static SheetWords of(PracticeSheet sheet, FieldAnswers answers, Messages messages) {
    SheetWords words = new SheetWords(answers, messages);
    words.record(sheet);
    return words;
  }

  /** The prose, without the signs of Markdown, which would show in the passages. */
  String prose() {
    return prose.stream().map(Typography::withoutMarkdown).collect(Collectors.joining("\n"));
  }

  /** The short answers, each once. */
  List<Fact> facts() {
    return facts.stream().distinct().toList();
  }

  /** Whether a field is left out on purpose. */
  static boolean isNoWord(Field field) {
    return NOT_WORDS.getOrDefault(field.owner(), Set.of()).contains(field.name())
        || NOT_WORDS_ANYWHERE.contains(field.name())
        || IDENTIFIERS.contains(field.about().of());
  }

  private void record(Record record) {
    for (Field field : Field.of(record.getClass())) {
      if (!isNoWord(field)) {
        field.valuesIn(record).stream()
            .filter(value -> !Check.empty(value))
            .forEach(value -> value(field, value));
      }
    }
  }

  private void value(Field field, Object value) {
    if (value instanceof PracticeDetails details) {
      record((Record) details);
    } else if (WHOLE.contains(field.type())) {
      fact(field, value);
    } else if (value instanceof Record part && field.kind() == Field.Kind.RECORD) {
      record(part);
    } else if (isProse(field)) {
      prose.add(value.toString());
    } else {
      fact(field, value);
    }
  }

  private static boolean isProse(Field field) {
    return field.kind() == Field.Kind.PARAGRAPHS
        || (field.kind() == Field.Kind.TEXT && field.about().weight() >= PROSE);
  }

  private void fact(Field field, Object value) {
    facts.add(new Fact(FieldWords.label(field, messages), answers.words(field, value)));
  }
}

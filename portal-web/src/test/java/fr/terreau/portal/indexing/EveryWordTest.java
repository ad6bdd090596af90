package fr.terreau.portal.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Scalar;
import fr.terreau.domain.practice.field.Written;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.search.Fact;
import fr.terreau.search.SheetDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the demonstration writes in a field, the index gets its words, or filters by it. */
class EveryWordTest {

  private static final Messages FRENCH = Messages.in(Locale.FRENCH);
  private static final DemoDocuments DEMO = new DemoDocuments();

  /** What is not searched by its words, on purpose, and is no filter either. */
  private static final Set<String> TECHNICAL =
      Set.of(
          "PracticeSheet.language",
          "PracticeSheet.contact",
          "PracticeSheet.verifiedBy",
          "PracticeSheet.recordCopy",
          "PracticeSheet.supersededBy",
          "Relation.kind",
          "Relation.ref",
          "Source.url",
          "Resolution.url",
          "Step.order",
          "GuideTheme.order",
          // A sign, left out where the answer is yes or no.
          "CriterionThreshold.operator",
          "Money.currency",
          "Library.fictional",
          "Library.anonymised",
          "Attachment.id",
          "Attachment.path",
          "Attachment.format",
          "Attachment.bytes",
          "Attachment.sha256",
          "Attachment.pages",
          "Attachment.pageUnit",
          "Attachment.language",
          "Attachment.license",
          "Attachment.textLayer",
          "Attachment.editable",
          "Attachment.tagged",
          "SheetTerritory.kind",
          "SheetTerritory.code",
          "SheetTerritory.codeSystem",
          "SheetTerritory.vintage",
          "SheetTerritory.parents",
          "SheetTerritory.epciType",
          "SheetTerritory.population",
          "SheetTerritory.popKind");

  /** Units of counts and of yes or no, which are not written. */
  private static final Set<String> SILENT_UNITS = Set.of("nb", "booléen", "classe");

  private static final Pattern NOISE =
      Pattern.compile(
          "[0-9a-f]{40,}|\\bfiles/|\\.(?:pdf|docx|pptx|xlsx|odt)\\b|https?://|\\S@\\S"
              + "|\\?\\?\\?|\\b(?:true|false|null)\\b|(?!SURFACE_UTILE)\\b[A-Z]+_[A-Z_]+|application/");

  private final Set<String> lost = new TreeSet<>();
  private int values;

  @Test
  void every_value_of_the_demonstration_is_searched_or_filtered_by() {
    DEMO.sheets().forEach((code, sheet) -> walk(sheet, DEMO.document(code)));
    assertEquals(Set.of(), lost);
    assertTrue(values > 8_500, "values that were looked for: " + values);
  }

  private void walk(Record record, SheetDocument document) {
    for (Field field : Field.of(record.getClass())) {
      for (Object value : field.valuesIn(record)) {
        if (value instanceof PracticeDetails details) {
          walk((Record) details, document);
        } else if (value instanceof Record part && !(value instanceof Scalar)) {
          walk(part, document);
        } else if (!Check.empty(value) && !isTechnical(field)) {
          values++;
          if (!isWritten(field, value, document) && !isFilter(field, value, document)) {
            lost.add(name(field) + " of " + document.id() + ": " + value);
          }
        }
      }
    }
  }

  private static boolean isTechnical(Field field) {
    return TECHNICAL.contains(name(field))
        || Set.of(Reference.SHEET, Reference.ACTION, Reference.FILE).contains(field.about().of());
  }

  private static String name(Field field) {
    return field.owner().getSimpleName() + "." + field.name();
  }

  private static boolean isWritten(Field field, Object value, SheetDocument document) {
    String all = plain(text(document));
    return words(field, value).anyMatch(words -> words.isEmpty() || all.contains(plain(words)));
  }

  private static String text(SheetDocument document) {
    return Stream.of(
            Stream.of(document.title(), document.summary(), document.body()),
            document.keywords().stream(),
            document.facts().stream().map(Fact::text))
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n"));
  }

  /** The ways in which a value may be written. */
  private static Stream<String> words(Field field, Object value) {
    return switch (value) {
      case Enum<?> constant -> Stream.of(FieldWords.constant(constant, FRENCH));
      case LocalDate day -> Stream.of(FRENCH.date(day));
      case Boolean yesNo -> Stream.of(FRENCH.get(yesNo ? "answer.yes" : "answer.no"));
      case Scalar scalar ->
          words(
              field,
              Stream.of(
                      Optional.ofNullable(scalar.number()),
                      Optional.ofNullable(scalar.yesNo()),
                      Optional.ofNullable(scalar.text()))
                  .flatMap(Optional::stream)
                  .findFirst()
                  .orElseThrow());
      case BigDecimal number -> Stream.of(FRENCH.decimal(number));
      case Number number -> Stream.of(FRENCH.number(number.longValue()), number.toString());
      default ->
          Stream.of(SILENT_UNITS.contains(value.toString()) ? "" : named(field, value.toString()));
    };
  }

  private static String named(Field field, String id) {
    Labels labels = DEMO.labels();
    return switch (field.about().of()) {
      case ORGANISATION -> labels.organisation(id);
      case CONCEPT -> labels.concept(id);
      case TERRITORY -> labels.territory(id);
      case SESSION -> labels.session(id);
      case INDICATOR -> FRENCH.get("indicator." + id);
      case NONE, SHEET, ACTION, FILE, LANGUAGE -> id;
    };
  }

  /** Without the signs of Markdown and the kinds of blanks. */
  private static String plain(String text) {
    return text.replaceAll("(?m)^\\s*(?:[-*+]|#+|\\d+\\.)\\s+", "")
        .replaceAll("[*_`]{1,3}", "")
        .replaceAll("[\\s\u00a0\u202f]+", " ")
        .strip();
  }

  /** Fields with filters of their own are found in the terms, or by their number or day. */
  private static boolean isFilter(Field field, Object value, SheetDocument document) {
    String suffix = field.name();
    Stream<String> terms =
        document.terms().entrySet().stream()
            .filter(term -> term.getKey().equals(suffix) || term.getKey().endsWith("." + suffix))
            .flatMap(term -> term.getValue().stream());
    String written = value instanceof Enum<?> constant ? Written.of(constant) : value.toString();
    boolean term = terms.anyMatch(written::equals);
    boolean day =
        value instanceof LocalDate date
            && document.spans().getOrDefault(suffix, List.of()).stream()
                .anyMatch(span -> span.from() == date.toEpochDay());
    return term || day;
  }

  @Test
  void no_technical_noise_is_searched() {
    Set<String> noise = new TreeSet<>();
    DEMO.sheets()
        .keySet()
        .forEach(
            code -> {
              SheetDocument document = DEMO.document(code);
              document
                  .facts()
                  .forEach(fact -> noise(code, fact.label() + " : " + fact.text(), noise));
              document.body().lines().forEach(line -> noise(code, line, noise));
            });
    assertEquals(Set.of(), noise);
  }

  private static void noise(String code, String text, Set<String> noise) {
    if (NOISE.matcher(text).find()) {
      noise.add(code + ": " + text);
    }
  }

  @Test
  void prose_and_short_answers_stand_apart() {
    SheetDocument convention = DEMO.document("AURA-CONV-0001");
    List<String> facts =
        convention.facts().stream()
            .map(f -> f.label() + " : " + f.text())
            .map(EveryWordTest::plain)
            .toList();
    assertTrue(facts.contains("Durée : 36 mois"), facts::toString);
    assertTrue(facts.stream().anyMatch(fact -> fact.contains("0,07 m²/hab")), facts::toString);
    assertTrue(facts.stream().noneMatch(fact -> fact.length() > 600), "facts are short");
    String body = plain(convention.body());
    PracticeSheet sheet = DEMO.sheets().get("AURA-CONV-0001");
    assertTrue(body.contains(plain(sheet.objectives())), body);
    assertTrue(body.contains("Communes de moins de 10 000 habitants"), body);
  }
}

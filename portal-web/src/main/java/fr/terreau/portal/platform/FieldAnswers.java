package fr.terreau.portal.platform;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Scalar;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.CriterionThreshold;
import fr.terreau.domain.practice.sheet.IndicatorMeasure;
import fr.terreau.domain.practice.sheet.Money;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a field holds, in words: the same on a sheet, in a comparison, between two versions and in
 * the index.
 */
public final class FieldAnswers {

  private static final char NBSP = '\u00a0';

  private final Messages messages;
  private final Labels labels;
  private final Map<String, String> files;

  public FieldAnswers(Messages messages, Labels labels) {
    this(messages, labels, Map.of());
  }

  private FieldAnswers(Messages messages, Labels labels, Map<String, String> files) {
    this.messages = messages;
    this.labels = labels;
    this.files = files;
  }

  /** The same words, in which files go by the titles that this sheet gives them. */
  public FieldAnswers of(PracticeSheet sheet) {
    Map<String, String> titles = new HashMap<>();
    for (Attachment attachment : sheet.attachments()) {
      if (attachment.path() != null && attachment.title() != null) {
        titles.put(attachment.path(), attachment.title());
      }
    }
    return new FieldAnswers(messages, labels, titles);
  }

  /** The values that a record holds here, each in words; those that say nothing are left out. */
  public List<String> words(Field field, Record record) {
    return field.valuesIn(record).stream()
        .filter(value -> !Check.empty(value))
        .map(value -> words(field, value))
        .toList();
  }

  /** One value in words. */
  public String words(Field field, Object value) {
    return switch (value) {
      case Enum<?> constant -> FieldWords.constant(constant, messages);
      case LocalDate day -> messages.date(day);
      case Boolean yesNo -> messages.get(yesNo ? "answer.yes" : "answer.no");
      case BigDecimal number ->
          FieldWords.withUnit(field, number, messages.decimal(number), messages);
      case Integer number -> FieldWords.withUnit(field, number, whole(field, number), messages);
      case Long number -> FieldWords.withUnit(field, number, messages.number(number), messages);
      case Scalar scalar -> scalar(scalar);
      case Money money -> money(money);
      case Period period -> period(period);
      case SheetTerritory territory -> territory(territory);
      case Attachment attachment -> attachment(attachment);
      case CriterionThreshold threshold -> threshold(threshold);
      case IndicatorMeasure measure -> measure(measure);
      case Record record -> record(record);
      default -> reference(field, value.toString());
    };
  }

  /** « 28 000 € TTC ». */
  public String money(Money money) {
    String amount = money.amount() == null ? "" : messages.decimal(money.amount());
    String currency =
        "EUR".equals(money.currency()) || money.currency() == null ? "€" : money.currency();
    String tax = money.tax() == null ? "" : NBSP + FieldWords.constant(money.tax(), messages);
    return amount + NBSP + currency + tax;
  }

  /** « 1er janvier 2024 – 31 décembre 2026 »; an open end is said. */
  public String period(Period period) {
    if (period.start() == null) {
      return messages.get("period.until", messages.date(period.end()));
    }
    return period.end() == null
        ? messages.get("period.since", messages.date(period.start()))
        : messages.date(period.start()) + " – " + messages.date(period.end());
  }

  /** « ≥ 0,07 m²/hab » without the indicator, the basis and the note. */
  public String limit(CriterionThreshold threshold) {
    String value = threshold.value() == null ? "" : scalar(threshold.value());
    String unit = unit(threshold.unit());
    if (threshold.value() != null && threshold.value().yesNo() != null) {
      return value;
    }
    String operator =
        threshold.operator() == null
            ? ""
            : FieldWords.constant(threshold.operator(), messages) + NBSP;
    return operator + value + unit;
  }

  /** « 14,1 % », or why there is no figure. */
  public String figure(IndicatorMeasure measure) {
    if (measure.value() == null) {
      return measure.missing() == null ? "" : FieldWords.constant(measure.missing(), messages);
    }
    return messages.decimal(measure.value()) + unit(measure.unit());
  }

  /** The name of an indicator. */
  public String indicator(String id) {
    String key = "indicator." + id;
    return messages.has(key) ? messages.get(key) : id;
  }

  /** « CC Val Eyrieux (intercommunalité, 200041465, 12 291 habitants) ». */
  private String territory(SheetTerritory territory) {
    String kind = "territory." + territory.kind();
    return territory.name()
        + " ("
        + Stream.of(
                Optional.of(kind).filter(messages::has).map(messages::get),
                Optional.ofNullable(territory.code()),
                Optional.ofNullable(territory.population())
                    .map(n -> messages.get("answer.inhabitants", n)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "))
        + ")";
  }

  private String attachment(Attachment attachment) {
    String size = attachment.bytes() == null ? "" : ", " + messages.size(attachment.bytes());
    return attachment.title() + " (" + attachment.extension() + size + ")";
  }

  private String threshold(CriterionThreshold threshold) {
    return Stream.of(
            Optional.ofNullable(threshold.tier()).map(tier -> messages.get("answer.tier", tier)),
            Optional.ofNullable(threshold.indicator()).map(this::indicator),
            Optional.of(limit(threshold)),
            Optional.ofNullable(threshold.basis()),
            Optional.ofNullable(threshold.conditionNote()),
            Optional.ofNullable(threshold.mandatory()).map(m -> FieldWords.constant(m, messages)))
        .flatMap(Optional::stream)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(", "));
  }

  private String measure(IndicatorMeasure measure) {
    return indicator(measure.indicator())
        + " "
        + figure(measure)
        + " ("
        + rest(measure, List.of("indicator", "value", "missing", "unit"))
        + ")";
  }

  /**
   * Every other record as its fields in order, each with its label when it would not speak alone.
   */
  private String record(Record record) {
    return rest(record, List.of());
  }

  private String rest(Record record, List<String> without) {
    return Field.of(record.getClass()).stream()
        .filter(field -> !without.contains(field.name()))
        .filter(field -> !Check.empty(field.valueIn(record)))
        .map(field -> said(field, record))
        .collect(Collectors.joining(", "));
  }

  private String said(Field field, Record record) {
    String words = String.join(", ", words(field, record));
    boolean speaks =
        field.kind() == Field.Kind.TEXT
            || field.kind() == Field.Kind.PARAGRAPHS
            || field.kind() == Field.Kind.CHOICE;
    return speaks ? words : messages.get("answer.said", FieldWords.label(field, messages), words);
  }

  private String scalar(Scalar scalar) {
    if (scalar.number() != null) {
      return messages.decimal(scalar.number());
    }
    return scalar.yesNo() == null
        ? scalar.text()
        : messages.get(scalar.yesNo() ? "answer.yes" : "answer.no");
  }

  /** Years are written without spaces between thousands. */
  private String whole(Field field, int number) {
    boolean year = field.name().equals("year") || field.name().equals("vintage");
    return year ? String.valueOf(number) : messages.number(number);
  }

  /** Written units of the trade stay as they are; those of yes-or-no and counts are not shown. */
  private static String unit(String unit) {
    return unit == null || unit.isBlank() || List.of("nb", "booléen", "classe").contains(unit)
        ? ""
        : NBSP + unit;
  }

  private String reference(Field field, String id) {
    return switch (field.about().of()) {
      case ORGANISATION -> labels.organisation(id);
      case CONCEPT -> labels.concept(id);
      case TERRITORY -> labels.territory(id);
      case INDICATOR -> indicator(id);
      case SESSION -> labels.session(id);
      case FILE -> files.getOrDefault(id, id);
      case LANGUAGE -> messages.languageName(id);
      case NONE, SHEET, ACTION -> id;
    };
  }
}

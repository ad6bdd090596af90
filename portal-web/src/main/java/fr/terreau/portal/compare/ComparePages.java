package fr.terreau.portal.compare;

import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.compare.ComparePage.Choice;
import fr.terreau.portal.compare.ComparePage.Refusal;
import fr.terreau.portal.compare.ComparePage.Way;
import fr.terreau.portal.compare.Comparison.Cell;
import fr.terreau.portal.compare.Comparison.Group;
import fr.terreau.portal.compare.Comparison.Row;
import fr.terreau.portal.compare.Comparison.Sheet;
import fr.terreau.portal.compare.Comparison.Value;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PublishedSheet;
import fr.terreau.portal.platform.PublishedSheets;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.Typography;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers a request to compare: with a comparison, or with what to do to get one. */
@RequestScoped
class ComparePages {

  static final int FEWEST = 2;
  static final int MOST = 4;

  private static final int MOST_ASKED = 40;
  private static final int LONGEST_REFERENCE = 60;
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** What says which sheet one looks at; the producer and the rest are read with their labels. */
  private static final List<String> IDENTITY =
      List.of(
          "producer",
          "resourceNature",
          "territories",
          "practiceDate",
          "period",
          "version",
          "verifiedOn");

  @Inject private PublishedSheets sheets;
  @Inject private Frames frames;
  @Inject private Labels labels;
  @Inject private Clock clock;

  /** The address of a comparison. */
  static String url(Collection<String> references, boolean onlyDifferences) {
    String asked =
        references.stream()
            .map(r -> "p=" + URLEncoder.encode(r, StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return "/comparer?" + asked + (onlyDifferences ? "&ecarts=1" : "");
  }

  static String csvUrl(Collection<String> references, boolean onlyDifferences) {
    return url(references, onlyDifferences).replace("/comparer?", "/comparer.csv?");
  }

  /**
   * The page for these codes or identifiers, with the rights of whoever is asking.
   *
   * @param asked as typed; blank and repeated ones do not count
   */
  ComparePage page(List<String> asked, boolean onlyDifferences) {
    List<String> references =
        asked.stream()
            .map(String::strip)
            .filter(reference -> !reference.isEmpty())
            .distinct()
            .limit(MOST_ASKED)
            .toList();
    Map<String, PublishedSheet> found = sheets.readable(references);
    List<PublishedSheet> readable = List.copyOf(found.values());
    Optional<Refusal> refusal = refusal(readable);
    List<String> codes = readable.stream().map(PublishedSheet::reference).toList();
    Optional<Comparison> comparison =
        refusal.isPresent() ? Optional.empty() : Optional.of(comparison(readable, codes));
    return new ComparePage(
        frames.frame(Section.CHERCHER),
        refusal,
        onlyDifferences ? comparison.map(Comparison::onlyDifferences) : comparison,
        onlyDifferences,
        url(codes, !onlyDifferences),
        csvUrl(codes, onlyDifferences),
        refusal.isPresent() ? choices(readable) : List.of(),
        refusal.isPresent() ? ways(readable) : List.of(),
        unknown(references, readable));
  }

  /** Also a sheet that was asked for by both its names is known by both. */
  private static List<String> unknown(List<String> references, List<PublishedSheet> readable) {
    return references.stream()
        .filter(
            reference ->
                readable.stream()
                    .noneMatch(
                        s ->
                            s.reference().equals(reference) || s.practice().id().equals(reference)))
        .map(r -> r.length() > LONGEST_REFERENCE ? r.substring(0, LONGEST_REFERENCE) + "…" : r)
        .toList();
  }

  private static Optional<Refusal> refusal(List<PublishedSheet> sheets) {
    long types = sheets.stream().map(s -> s.sheet().practiceType()).distinct().count();
    if (sheets.isEmpty()) {
      return Optional.of(Refusal.NONE);
    }
    if (types > 1) {
      return Optional.of(Refusal.MIXED);
    }
    if (sheets.size() < FEWEST) {
      return Optional.of(Refusal.ONE);
    }
    return sheets.size() > MOST ? Optional.of(Refusal.MANY) : Optional.empty();
  }

  private static List<Choice> choices(List<PublishedSheet> sheets) {
    List<Choice> choices = new ArrayList<>();
    for (PublishedSheet sheet : sheets) {
      choices.add(
          new Choice(
              sheet.reference(),
              title(sheet),
              sheet.sheet().practiceType().name(),
              choices.size() < MOST));
    }
    return choices;
  }

  private List<Way> ways(List<PublishedSheet> sheets) {
    Messages messages = frames.messages();
    Map<PracticeType, List<PublishedSheet>> byType =
        sheets.stream()
            .collect(
                Collectors.groupingBy(
                    s -> s.sheet().practiceType(), LinkedHashMap::new, Collectors.toList()));
    List<Way> ways = new ArrayList<>();
    byType.forEach(
        (type, those) -> {
          boolean enough = those.size() >= FEWEST;
          List<String> codes = those.stream().map(PublishedSheet::reference).toList();
          String name = messages.get("type." + type);
          Link link =
              enough
                  ? Link.to(
                      url(codes, false), messages.get("compare.way.these", name, those.size()))
                  : Link.to(
                      "/recherche?q=&type=" + type, messages.get("compare.way.another", name));
          ways.add(new Way(type.name(), those.size(), link));
        });
    return ways;
  }

  private Comparison comparison(List<PublishedSheet> readable, List<String> codes) {
    Messages messages = frames.messages();
    FieldAnswers answers = new FieldAnswers(messages, labels);
    ComparisonRows rows = new ComparisonRows(messages, answers);
    List<Group> groups = new ArrayList<>();
    groups.add(identity(readable, answers, messages));
    groups.addAll(rows.groups(readable.stream().map(PublishedSheet::sheet).toList()));
    return new Comparison(
        readable.stream().map(sheet -> sheet(sheet, codes)).toList(), groups, rows.silent());
  }

  private Sheet sheet(PublishedSheet sheet, List<String> codes) {
    List<String> others = codes.stream().filter(c -> !c.equals(sheet.reference())).toList();
    String producer = sheet.sheet().producer();
    return new Sheet(
        sheet.reference(),
        title(sheet),
        producer == null ? "" : labels.organisation(producer),
        sheet.url(),
        url(others, false));
  }

  private Group identity(List<PublishedSheet> readable, FieldAnswers answers, Messages messages) {
    List<Row> rows = new ArrayList<>();
    for (String name : IDENTITY) {
      Field field = Field.of(PracticeSheet.class, name).orElseThrow();
      rows.add(
          row(
              FieldWords.label(field, messages),
              readable,
              sheet -> answers.words(field, sheet.sheet())));
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
    rows.add(
        row(
            messages.get("compare.status"),
            readable,
            sheet ->
                List.of(
                    messages.get("status." + sheet.practice().statusOn(today, sheet.sheet())))));
    rows.removeIf(Row::isEmpty);
    return new Group(messages.get("compare.identity"), rows);
  }

  private static Row row(
      String label, List<PublishedSheet> sheets, Function<PublishedSheet, List<String>> words) {
    return new Row(
        "identity",
        label,
        sheets.stream()
            .map(sheet -> new Cell(words.apply(sheet).stream().map(Value::of).toList()))
            .toList(),
        List.of());
  }

  private static String title(PublishedSheet sheet) {
    return Typography.kept(Objects.requireNonNullElse(sheet.sheet().title(), sheet.reference()));
  }
}

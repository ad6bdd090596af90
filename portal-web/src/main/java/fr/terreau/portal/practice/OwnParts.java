package fr.terreau.portal.practice;

import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.Convention;
import fr.terreau.domain.practice.sheet.CriterionThreshold;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.ReadingScheme;
import fr.terreau.domain.practice.sheet.Relayout;
import fr.terreau.domain.practice.sheet.ServiceDesign;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.practice.PracticePage.DetailTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is drawn for one type on top of its fields: a grid of criteria, a map of zones, a timeline,
 * a curve. Everything drawn here stands in the rows and tables as well.
 */
final class OwnParts {

  private static final int FEWEST_MOMENTS = 3;
  private static final int MAP_WIDTH = 720;
  private static final int TONES = 6;

  private final FieldAnswers answers;
  private final Messages messages;

  OwnParts(FieldAnswers answers, Messages messages) {
    this.answers = answers;
    this.messages = messages;
  }

  Drawn of(PracticeDetails details) {
    return new Drawn(moments(details), criteria(details), zones(details), curves(details));
  }

  /** The days and periods that the details hold at their first two levels. */
  private List<Drawn.Moment> moments(PracticeDetails details) {
    if (!(details instanceof Record record)) {
      return List.of();
    }
    List<Drawn.Moment> moments = new ArrayList<>();
    for (Field field : Field.of(record.getClass())) {
      Object value = field.valueIn(record);
      String label = FieldWords.label(field, messages);
      if (value instanceof LocalDate day) {
        moments.add(new Drawn.Moment(day, label));
      } else if (value instanceof Period period) {
        add(moments, period.start(), messages.get("timeline.start", label));
        add(moments, period.end(), messages.get("timeline.end", label));
      } else if (value instanceof Record inner) {
        Field.of(inner.getClass()).stream()
            .map(part -> part.valueIn(inner))
            .filter(LocalDate.class::isInstance)
            .forEach(day -> add(moments, (LocalDate) day, label));
      }
    }
    moments.sort(Comparator.comparing(Drawn.Moment::day));
    return moments.size() < FEWEST_MOMENTS ? List.of() : moments;
  }

  private static void add(List<Drawn.Moment> moments, LocalDate day, String what) {
    if (day != null) {
      moments.add(new Drawn.Moment(day, what));
    }
  }

  /** Criteria by level of service, when there is more than one level. */
  private Optional<DetailTable> criteria(PracticeDetails details) {
    List<CriterionThreshold> all = criteriaOf(details);
    Set<String> tiers = distinct(all.stream().map(CriterionThreshold::tier));
    if (tiers.size() < 2) {
      return Optional.empty();
    }
    List<String> headings = new ArrayList<>(List.of(messages.get("criteria.criterion")));
    tiers.forEach(tier -> headings.add(messages.get("answer.tier", tier)));
    boolean general = all.stream().anyMatch(c -> c.tier() == null);
    if (general) {
      headings.add(messages.get("criteria.all"));
      tiers.add(null);
    }
    List<List<String>> rows =
        distinct(all.stream().map(CriterionThreshold::indicator)).stream()
            .map(indicator -> row(indicator, tiers, all))
            .toList();
    return Optional.of(new DetailTable(messages.get("criteria.grid"), headings, rows));
  }

  private static List<CriterionThreshold> criteriaOf(PracticeDetails details) {
    if (details instanceof Convention convention) {
      return convention.criteria();
    }
    return details instanceof ReadingScheme scheme ? scheme.targets() : List.of();
  }

  private List<String> row(String indicator, Set<String> tiers, List<CriterionThreshold> all) {
    List<String> cells = new ArrayList<>(List.of(answers.indicator(indicator)));
    for (String tier : tiers) {
      cells.add(
          all.stream()
              .filter(c -> indicator.equals(c.indicator()) && Objects.equals(tier, c.tier()))
              .map(this::cell)
              .collect(Collectors.joining("\n")));
    }
    return cells;
  }

  private String cell(CriterionThreshold threshold) {
    return Stream.of(answers.limit(threshold), threshold.conditionNote())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static Set<String> distinct(Stream<String> texts) {
    return texts.filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Drawn.ZoneShape> zones(PracticeDetails details) {
    if (!(details instanceof Relayout relayout)) {
      return List.of();
    }
    List<Relayout.Zone> zones =
        relayout.zones().stream()
            .filter(z -> z.areaM2() != null && z.areaM2().signum() > 0)
            .toList();
    BigDecimal total =
        zones.stream().map(Relayout.Zone::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Drawn.ZoneShape> shapes = new ArrayList<>();
    int x = 0;
    for (Relayout.Zone zone : zones) {
      int width =
          Math.max(1, (int) (zone.areaM2().doubleValue() / total.doubleValue() * MAP_WIDTH));
      String area = messages.decimal(zone.areaM2()) + "\u00a0m²";
      shapes.add(
          new Drawn.ZoneShape(
              x, width, shapes.size() % TONES, Objects.requireNonNullElse(zone.name(), ""), area));
      x += width;
    }
    return shapes;
  }

  private List<Drawn.Curve> curves(PracticeDetails details) {
    return details instanceof ServiceDesign design
        ? design.journeys().stream()
            .filter(j -> j.steps().size() > 1)
            .filter(j -> j.steps().stream().allMatch(s -> s.emotion() != null))
            .map(this::curve)
            .toList()
        : List.of();
  }

  private Drawn.Curve curve(ServiceDesign.Journey journey) {
    List<ServiceDesign.JourneyStep> steps = journey.steps();
    String points =
        IntStream.range(0, steps.size())
            .mapToObj(
                i -> (40 + i * 640 / (steps.size() - 1)) + "," + (60 - steps.get(i).emotion() * 24))
            .collect(Collectors.joining(" "));
    String words =
        steps.stream()
            .map(s -> messages.get("answer.said", text(s.moment()), String.valueOf(s.emotion())))
            .collect(Collectors.joining(", "));
    return new Drawn.Curve(text(journey.persona()), points, words);
  }

  private static String text(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}

package fr.terreau.portal.search;

import fr.terreau.domain.practice.field.Written;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PlaceFacet;
import fr.terreau.portal.platform.SheetFilter;
import fr.terreau.portal.platform.SheetFilters;
import fr.terreau.portal.platform.TerritoryPages;
import fr.terreau.portal.search.reading.Reading;
import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filters of the page of results, and their words. */
@ApplicationScoped
class FacetViews {

  private static final int SHOWN = 6;
  private static final String VISIBILITY = "visibility";

  /** Filters of every sheet that stand among the facets, in their order. */
  private static final List<String> USUAL = List.of("scale", "populationBand", "targetAudience");

  /** Filters of every sheet that are folded away. */
  private static final List<String> OTHER =
      List.of(SheetFilter.STATUS, "license", "effort", "verifiedOn", "reviewDue");

  @Inject private Labels labels;
  @Inject private Whole whole;

  protected FacetViews() {}

  /** The names to count the values of, for this question and this reader. */
  static Set<String> counted(Question question, boolean signedIn) {
    Set<String> counted = new LinkedHashSet<>(USUAL);
    if (signedIn) {
      counted.add(VISIBILITY);
    }
    Stream<SheetFilter> own =
        question.onlyType().stream().flatMap(type -> SheetFilters.of(type).stream());
    Stream.concat(OTHER.stream().flatMap(name -> SheetFilters.named(name).stream()), own)
        .filter(filter -> !filter.kind().spans())
        .map(SheetFilter::name)
        .forEach(counted::add);
    return counted;
  }

  /** Facets and usual filters in the order of their use, those that hold nothing left out. */
  List<Results.Filter> usual(
      Question question, SearchResult answer, Set<String> access, Messages messages) {
    Map<Facet, List<FacetCount>> all = whole.facets(access);
    FacetTrees trees = new FacetTrees(labels);
    List<Results.Filter> shown = new ArrayList<>();
    flat(Facet.TYPE, answer, types(), messages).ifPresent(shown::add);
    tree(Facet.PLACE, trees.places(question, answer, all), messages).ifPresent(shown::add);
    flat(Facet.ORGANISATION, answer, List.of(), messages).ifPresent(shown::add);
    flat(Facet.NATURE, answer, all.get(Facet.NATURE), messages).ifPresent(shown::add);
    tree(Facet.SUBJECT, trees.subjects(answer, all), messages).ifPresent(shown::add);
    USUAL.forEach(name -> terms(name, answer, messages).ifPresent(shown::add));
    flat(Facet.YEAR, answer, all.get(Facet.YEAR), messages).ifPresent(shown::add);
    flat(Facet.EVENT, answer, all.get(Facet.EVENT), messages).ifPresent(shown::add);
    terms(VISIBILITY, answer, messages).ifPresent(shown::add);
    return shown;
  }

  private static List<FacetCount> types() {
    return Stream.of(PracticeType.values())
        .map(type -> new FacetCount(type.name(), 0, false))
        .toList();
  }

  private Optional<Results.Filter> flat(
      Facet facet, SearchResult answer, List<FacetCount> all, Messages messages) {
    List<FacetCount> counts = FacetTrees.withZeros(answer.facets().get(facet), all);
    return counts.isEmpty() ? Optional.empty() : Optional.of(view(facet, counts, messages));
  }

  private static Optional<Results.Filter> tree(
      Facet facet, List<Results.Branch> branches, Messages messages) {
    return branches.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Results.Tree(
                facet.urlName(), messages.get("facet." + facet.urlName()), branches, SHOWN));
  }

  /** The filters of the type that was chosen alone. */
  Optional<Results.Group> ofType(Question question, SearchResult answer, Messages messages) {
    return question
        .onlyType()
        .map(type -> SheetFilters.of(type).stream().map(SheetFilter::name).toList())
        .flatMap(names -> group("type", names, question, answer, messages));
  }

  /** What every sheet is filtered by now and then. */
  Optional<Results.Group> others(Question question, SearchResult answer, Messages messages) {
    return group("others", OTHER, question, answer, messages);
  }

  private Optional<Results.Group> group(
      String name, List<String> names, Question question, SearchResult answer, Messages messages) {
    List<Results.Filter> filters = new ArrayList<>();
    for (String each : names) {
      SheetFilter filter = SheetFilters.named(each).orElseThrow();
      if (filter.kind().spans()) {
        filters.add(range(filter, question, messages));
      } else {
        terms(each, answer, messages).ifPresent(filters::add);
      }
    }
    boolean open =
        names.stream()
            .anyMatch(n -> question.terms().containsKey(n) || question.ranges().containsKey(n));
    return filters.isEmpty()
        ? Optional.empty()
        : Optional.of(new Results.Group(name, filters, open));
  }

  private static Results.Filter range(SheetFilter filter, Question question, Messages messages) {
    Optional<Range> given = Optional.ofNullable(question.ranges().get(filter.name()));
    return new Results.Between(
        filter.name(),
        filter.label(messages),
        filter.unit(messages),
        filter.kind() == SheetFilter.Kind.DATE,
        given.map(Range::from).orElse(""),
        given.map(Range::to).orElse(""));
  }

  private Optional<Results.Filter> terms(String name, SearchResult answer, Messages messages) {
    SheetFilter filter = SheetFilters.named(name).orElseThrow();
    List<FacetCount> found = answer.named().values().getOrDefault(name, List.of());
    List<FacetCount> counts =
        found.isEmpty() ? found : FacetTrees.withZeros(found, constants(filter));
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Results.Facet(
                name,
                filter.label(messages),
                counts.stream()
                    .map(c -> value(c, filter.words(c.value(), messages, labels), false))
                    .toList(),
                SHOWN));
  }

  /** Choices are few: those that no sheet made stay in sight. */
  private static List<FacetCount> constants(SheetFilter filter) {
    return filter.kind() == SheetFilter.Kind.CHOICE
        ? filter.constants().stream()
            .map(constant -> new FacetCount(Written.of(constant), 0, false))
            .toList()
        : List.of();
  }

  /** Places are too many to choose from a list: those chosen on their pages are shown. */
  List<FacetCount> offered(Facet facet, List<FacetCount> counts) {
    return facet == Facet.PLACE ? counts.stream().filter(FacetCount::selected).toList() : counts;
  }

  private Results.Facet view(Facet facet, List<FacetCount> counts, Messages messages) {
    List<FacetCount> ordered =
        facet == Facet.YEAR
            ? counts.stream().sorted(Comparator.comparing(FacetCount::value).reversed()).toList()
            : counts;
    return new Results.Facet(
        facet.urlName(),
        messages.get("facet." + facet.urlName()),
        ordered.stream()
            .map(c -> value(c, label(facet, c.value(), messages), facet == Facet.TYPE))
            .toList(),
        facet == Facet.TYPE ? PracticeType.values().length : SHOWN);
  }

  private static Results.Value value(FacetCount count, String label, boolean isType) {
    return new Results.Value(
        count.value(),
        label,
        count.count(),
        count.selected(),
        isType ? Optional.of(count.value()) : Optional.empty());
  }

  String label(Facet facet, String value, Messages messages) {
    return switch (facet) {
      case TYPE -> coded(messages, "type." + value, value);
      case NATURE -> coded(messages, "nature." + value, value);
      case ORGANISATION -> labels.organisation(value);
      case DEPARTMENT ->
          PlaceFacet.isRegion(value) ? labels.territory(value) : labels.department(value);
      case SUBJECT -> labels.concept(value);
      case YEAR -> value;
      case EVENT -> labels.event(value);
      case PLACE -> labels.territory(PlaceFacet.territory(value));
    };
  }

  /** The words for the value of a filter of sheets. */
  String label(String name, String value, Messages messages) {
    return SheetFilters.named(name)
        .map(filter -> filter.words(value, messages, labels))
        .orElse(value);
  }

  /** Every active filter with its ways out. */
  List<Active> active(Question question, SearchResult answer, Messages messages) {
    List<Active> active = new ArrayList<>();
    question
        .filters()
        .forEach(
            (facet, values) ->
                active.add(
                    new Active(
                        facet.urlName(),
                        List.copyOf(values),
                        value -> label(facet, value, messages),
                        value -> question.urlWithout(facet, value),
                        question.urlWithout(facet),
                        Areas.whenLifted(facet, answer))));
    question
        .terms()
        .forEach(
            (name, values) -> {
              SheetFilter filter = SheetFilters.named(name).orElseThrow();
              active.add(
                  new Active(
                      name,
                      List.copyOf(values),
                      value -> named(filter, filter.words(value, messages, labels), messages),
                      value -> question.urlWithout(name, value),
                      question.urlWithout(name),
                      answer.named().whenLifted().getOrDefault(name, 0L)));
            });
    question
        .ranges()
        .forEach(
            (name, range) -> {
              SheetFilter filter = SheetFilters.named(name).orElseThrow();
              active.add(
                  new Active(
                      name,
                      List.of(range.written()),
                      value -> named(filter, range.words(filter, messages), messages),
                      value -> question.urlWithout(name),
                      question.urlWithout(name),
                      answer.named().whenLifted().getOrDefault(name, 0L)));
            });
    return active;
  }

  /** What was understood of a question, in words: « Ardèche », « Durée : 36 mois ». */
  String label(Reading understood, Messages messages) {
    if (!understood.label().isEmpty()) {
      return understood.label();
    }
    Question said = Question.said(understood);
    List<String> words = new ArrayList<>();
    said.filters()
        .forEach((facet, values) -> values.forEach(v -> words.add(label(facet, v, messages))));
    said.terms()
        .forEach(
            (name, values) ->
                values.forEach(
                    value -> {
                      SheetFilter filter = SheetFilters.named(name).orElseThrow();
                      words.add(named(filter, filter.words(value, messages, labels), messages));
                    }));
    said.ranges()
        .forEach(
            (name, range) -> {
              SheetFilter filter = SheetFilters.named(name).orElseThrow();
              words.add(named(filter, range.words(filter, messages), messages));
            });
    return words.stream()
        .reduce((one, other) -> messages.get("reading.or", one, other))
        .orElse(understood.words());
  }

  /** What was understood of the text, each with its way out. */
  List<Understanding> understood(Question question, SearchResult answer, Messages messages) {
    ReadText reading = question.reading();
    List<Understanding> all = new ArrayList<>();
    for (Reading each : reading.understood().readings()) {
      if (each.filters()) {
        Optional<Facet> facet = Facet.ofUrlName(each.name());
        long without =
            facet
                .map(f -> Areas.whenLifted(f, answer))
                .orElseGet(() -> answer.named().whenLifted().getOrDefault(each.name(), 0L));
        all.add(
            new Understanding(
                each,
                label(each, messages),
                reading.lifted().contains(each),
                without,
                question.urlWithout(each),
                similar(each)));
      }
    }
    return all;
  }

  /** The page of a territory lists those that are like it. */
  private static Optional<String> similar(Reading each) {
    return each.name().equals(Facet.PLACE.urlName()) && each.values().size() == 1
        ? Optional.of(
            TerritoryPages.url(PlaceFacet.territory(each.values().getFirst())) + "#semblables")
        : Optional.empty();
  }

  /**
   * A filter that was understood.
   *
   * @param lifted whether it would have left no answer, so that its words are words again
   * @param without how many answers there are without it
   * @param url the address where its words are words
   * @param similar where territories like it are listed, for one territory
   */
  record Understanding(
      Reading reading,
      String label,
      boolean lifted,
      long without,
      String url,
      Optional<String> similar) {}

  private static String named(SheetFilter filter, String words, Messages messages) {
    return messages.get("search.chip", filter.label(messages), words);
  }

  /**
   * An active filter.
   *
   * @param values as addresses write them
   * @param label the words for a value
   * @param url the address without a value
   * @param urlWithout the address without the whole filter
   * @param whenLifted how many practices there would be then
   */
  record Active(
      String name,
      List<String> values,
      Function<String, String> label,
      Function<String, String> url,
      String urlWithout,
      long whenLifted) {

    /** Its values in words, joined. */
    String words() {
      return values.stream().map(label).collect(Collectors.joining(", "));
    }
  }

  /** A filter in an address may hold anything: what is no code is shown as it is. */
  private static String coded(Messages messages, String key, String value) {
    return messages.has(key) ? messages.get(key) : value;
  }
}

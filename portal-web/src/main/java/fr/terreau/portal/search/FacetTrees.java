package fr.terreau.portal.search;

import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.PlaceFacet;
import fr.terreau.portal.search.Results.Branch;
import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.SearchResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facets whose values lie in one another: places and subjects. */
final class FacetTrees {

  private static final Comparator<Branch> MOST_FIRST =
      Comparator.comparingLong((Branch branch) -> branch.value().count())
          .reversed()
          .thenComparing(branch -> branch.value().label());

  private final Labels labels;

  FacetTrees(Labels labels) {
    this.labels = labels;
  }

  /** Régions with their départements; what is smaller stands first, when it was chosen. */
  List<Branch> places(Question question, SearchResult answer, Map<Facet, List<FacetCount>> whole) {
    Set<String> chosen = question.filters().getOrDefault(Facet.PLACE, Set.of());
    List<FacetCount> areas =
        withZeros(answer.facets().get(Facet.DEPARTMENT), whole.get(Facet.DEPARTMENT)).stream()
            .map(c -> new FacetCount(c.value(), c.count(), chosen.contains(Areas.place(c.value()))))
            .toList();
    List<Branch> branches = new ArrayList<>();
    answer.facets().get(Facet.PLACE).stream()
        .filter(FacetCount::selected)
        .filter(c -> areas.stream().noneMatch(area -> Areas.place(area.value()).equals(c.value())))
        .forEach(c -> branches.add(new Branch(place(c.value(), c), List.of())));
    branches.addAll(
        tree(
            areas,
            area -> PlaceFacet.isRegion(area) ? Optional.empty() : labels.region(area),
            c -> place(Areas.place(c.value()), c)));
    return branches;
  }

  private Results.Value place(String value, FacetCount count) {
    String label = labels.territory(PlaceFacet.territory(value));
    return new Results.Value(value, label, count.count(), count.selected(), Optional.empty());
  }

  /** Subjects below what they belong to; of those without a sheet, the top ones alone. */
  List<Branch> subjects(SearchResult answer, Map<Facet, List<FacetCount>> whole) {
    List<FacetCount> top =
        whole.get(Facet.SUBJECT).stream()
            .filter(count -> labels.broader(count.value()).isEmpty())
            .toList();
    return tree(
        withZeros(answer.facets().get(Facet.SUBJECT), top),
        labels::broader,
        c ->
            new Results.Value(
                c.value(), labels.concept(c.value()), c.count(), c.selected(), Optional.empty()));
  }

  /** Those that are counted, and after them without any sheet those that are counted elsewhere. */
  static List<FacetCount> withZeros(List<FacetCount> counts, List<FacetCount> whole) {
    Set<String> there = counts.stream().map(FacetCount::value).collect(Collectors.toSet());
    return Stream.concat(
            counts.stream(),
            whole.stream()
                .filter(count -> !there.contains(count.value()))
                .map(count -> new FacetCount(count.value(), 0, false)))
        .toList();
  }

  /** Each value below the nearest one above it that is listed too. */
  private static List<Branch> tree(
      List<FacetCount> counts,
      Function<String, Optional<String>> above,
      Function<FacetCount, Results.Value> shown) {
    Set<String> listed = counts.stream().map(FacetCount::value).collect(Collectors.toSet());
    Map<String, List<FacetCount>> below = new LinkedHashMap<>();
    for (FacetCount count : counts) {
      String under = "";
      Set<String> seen = new HashSet<>(Set.of(count.value()));
      Optional<String> next = above.apply(count.value());
      while (next.isPresent() && seen.add(next.get())) {
        if (listed.contains(next.get())) {
          under = next.get();
          break;
        }
        next = above.apply(next.get());
      }
      below.computeIfAbsent(under, none -> new ArrayList<>()).add(count);
    }
    return branches("", below, shown);
  }

  private static List<Branch> branches(
      String under,
      Map<String, List<FacetCount>> below,
      Function<FacetCount, Results.Value> shown) {
    return Optional.ofNullable(below.remove(under)).orElse(List.of()).stream()
        .map(c -> new Branch(shown.apply(c), branches(c.value(), below, shown)))
        .sorted(MOST_FIRST)
        .toList();
  }
}

package fr.terreau.portal.search;

import fr.terreau.portal.platform.PlaceFacet;
import fr.terreau.search.Facet;
import fr.terreau.search.SearchResult;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Places of a question: one filter whatever their kind, so that a région, a département and an EPCI
 * are alternatives. Régions and départements are counted together in {@link Facet#DEPARTMENT};
 * smaller ones are too many to be counted, and are only filtered by in {@link Facet#PLACE}.
 */
final class Areas {

  /** The parameter that names a région by its code. */
  static final String REGION = "region";

  private Areas() {}

  /** Makes one filter of départements and régions by code and places by identifier. */
  static void gathered(Map<Facet, Set<String>> filters, List<String> regions, int atMost) {
    Set<String> places = new LinkedHashSet<>(filters.getOrDefault(Facet.PLACE, Set.of()));
    Optional.ofNullable(filters.remove(Facet.DEPARTMENT)).orElse(Set.of()).stream()
        .map(PlaceFacet::departement)
        .forEach(places::add);
    regions.stream().map(PlaceFacet::region).forEach(places::add);
    if (!places.isEmpty()) {
      filters.put(Facet.PLACE, new LinkedHashSet<>(places.stream().limit(atMost).toList()));
    }
  }

  /** The filters as the index knows them. */
  static Map<Facet, Set<String>> forEngine(Map<Facet, Set<String>> filters) {
    Set<String> places = filters.getOrDefault(Facet.PLACE, Set.of());
    if (!counted(places)) {
      return filters;
    }
    Map<Facet, Set<String>> asked = new EnumMap<>(filters);
    asked.remove(Facet.PLACE);
    Set<String> areas = new LinkedHashSet<>();
    places.forEach(place -> areas.add(area(place)));
    asked.put(Facet.DEPARTMENT, areas);
    return asked;
  }

  /** How many sheets there would be if a filter were lifted. */
  static long whenLifted(Facet facet, SearchResult answer) {
    Map<Facet, Long> lifted = answer.whenLifted();
    Facet there = facet == Facet.PLACE && !lifted.containsKey(facet) ? Facet.DEPARTMENT : facet;
    return lifted.getOrDefault(there, 0L);
  }

  /** The value of an address for a value of {@link Facet#DEPARTMENT}. */
  static String place(String area) {
    return PlaceFacet.isRegion(area) ? area : PlaceFacet.departement(area);
  }

  private static String area(String place) {
    return PlaceFacet.departementCode(place).orElse(place);
  }

  private static boolean counted(Collection<String> places) {
    return !places.isEmpty()
        && places.stream()
            .allMatch(
                place ->
                    PlaceFacet.isRegion(place) || PlaceFacet.departementCode(place).isPresent());
  }
}

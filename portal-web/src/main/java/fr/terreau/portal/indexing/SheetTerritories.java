package fr.terreau.portal.indexing;

import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.portal.platform.PlaceFacet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a sheet applies, as the map knows it. A code of before counts for what stands for it now
 * too: what was written about Pierre-Bénite is found in Oullins-Pierre-Bénite.
 *
 * @param departments those its territories lie in, each once
 * @param places the values of {@link PlaceFacet}
 */
record SheetTerritories(List<Territory> departments, List<String> places) {

  static SheetTerritories of(PracticeSheet sheet, Territories map) {
    Set<Territory> departments = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    for (SheetTerritory named : sheet.territories()) {
      places.add(PlaceFacet.naming(named.id()));
      places.add(PlaceFacet.within(named.id()));
      find(named, map)
          .ifPresent(
              territory -> {
                List<Territory> told = new ArrayList<>(List.of(territory));
                told.addAll(map.standIns(territory));
                for (Territory each : told) {
                  departments.addAll(map.departementsOf(each.id()));
                  places.add(PlaceFacet.naming(each.id()));
                  places.add(PlaceFacet.within(each.id()));
                  map.above(each.id()).forEach(t -> places.add(PlaceFacet.within(t.id())));
                }
              });
    }
    return new SheetTerritories(List.copyOf(departments), List.copyOf(places));
  }

  private static Optional<Territory> find(SheetTerritory named, Territories map) {
    return map.find(named.id())
        .or(
            () ->
                Kind.COMMUNE.name().equals(named.kind())
                    ? map.byCode(Kind.COMMUNE, named.code())
                    : Optional.empty());
  }
}

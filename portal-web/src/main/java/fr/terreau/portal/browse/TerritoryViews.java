package fr.terreau.portal.browse;

import fr.terreau.domain.directory.Likeness.Range;
import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.SimilarTerritories;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.domain.event.Events;
import fr.terreau.portal.browse.TerritoryPage.Alike;
import fr.terreau.portal.browse.TerritoryPage.Bounds;
import fr.terreau.portal.browse.TerritoryPage.Group;
import fr.terreau.portal.browse.TerritoryPage.Inhabitants;
import fr.terreau.portal.browse.TerritoryPage.Similar;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.OrganisationPages;
import fr.terreau.portal.platform.PlaceFacet;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.TerritoryPages;
import fr.terreau.search.Facet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a territory, gathered from the map, the directory, the events and the index. */
@RequestScoped
class TerritoryViews {

  private static final int SHOWN = 200;
  private static final int AUTHORITIES = 50;
  private static final int WIDER = 10;

  @Inject private Territories territories;
  @Inject private SimilarTerritories similar;
  @Inject private Organisations organisations;
  @Inject private Events events;
  @Inject private Sheets sheets;
  @Inject private Labels labels;
  @Inject private Frames frames;

  /**
   * The page.
   *
   * @param typed number of the page of sheets as the address gives it, or null
   */
  TerritoryPage page(Territory territory, String typed) {
    List<Territory> above = territories.above(territory.id());
    List<Territory> standIns = territories.standIns(territory);
    List<Organisation> serving = serving(territory, above);
    Set<String> servingIds = serving.stream().map(Organisation::id).collect(Collectors.toSet());
    String place = PlaceFacet.within(territory.id());
    SheetList here =
        sheets.list(
            Facet.PLACE, place, typed, n -> TerritoryPages.url(territory.id()) + "&page=" + n);
    Set<String> wider =
        Stream.concat(above.stream(), standIns.stream())
            .map(t -> PlaceFacet.naming(t.id()))
            .collect(Collectors.toSet());
    return new TerritoryPage(
        frames.frame(Section.AUCUNE),
        territory.name(),
        territory.kind().name(),
        territory.epciType().map(Enum::name),
        territory.code(),
        territory.codeSystem().name(),
        territory.vintage(),
        territory.validity().from(),
        territory.validity().to(),
        links(standIns),
        named(above),
        territory
            .population()
            .map(p -> new Inhabitants(p.inhabitants(), p.kind().name(), boxed(p.year()))),
        boxed(territory.communes()),
        rounded(territory.density()),
        territory.former() ? List.of() : groups(territory),
        similar.to(territory).map(this::similar),
        serving.stream().map(o -> Link.to(OrganisationPages.url(o.id()), o.displayName())).toList(),
        events.all().stream()
            .filter(event -> Meeting.heldBy(event, servingIds))
            .map(Meeting::of)
            .toList(),
        here,
        sheets.others(Facet.PLACE, wider, here, WIDER),
        Sheets.searchUrl(Facet.PLACE, place));
  }

  private List<Group> groups(Territory territory) {
    List<Group> groups = new ArrayList<>();
    String id = territory.id();
    switch (territory.kind()) {
      case REGION -> add(groups, "departements", "", id, Kind.DEPARTEMENT, id);
      case DEPARTEMENT -> {
        add(groups, "authorities", "", id, Kind.COLLECTIVITE_DEPARTEMENTALE, id);
        add(groups, "epcis", "", id, Kind.EPCI, id);
        beside(groups, "besideDepartements", territory, Kind.REGION);
      }
      case COLLECTIVITE_DEPARTEMENTALE -> {
        add(groups, "epcis", "", id, Kind.EPCI, id);
        beside(groups, "besideAuthorities", territory, Kind.DEPARTEMENT);
      }
      case EPCI -> {
        add(groups, "communes", "", id, Kind.COMMUNE, id);
        beside(groups, "besideEpcis", territory, Kind.DEPARTEMENT);
      }
      case COMMUNE -> {
        add(groups, "delegated", "", id, Kind.COMMUNE_DELEGUEE, id);
        beside(groups, "besideCommunes", territory, Kind.EPCI);
      }
      default -> {
        // Nothing is known of what lies in or beside the others.
      }
    }
    return groups;
  }

  /** The others of the same kind in each parent of the other kind. */
  private void beside(List<Group> groups, String key, Territory territory, Kind parents) {
    territory.parents().stream()
        .filter(parent -> parent.startsWith(parents + ":"))
        .forEach(
            parent ->
                add(
                    groups,
                    key,
                    labels.territory(parent),
                    parent,
                    territory.kind(),
                    territory.id()));
  }

  private void add(
      List<Group> groups, String key, String of, String parent, Kind kind, String except) {
    List<Territory> found =
        territories.in(parent, kind, SHOWN + 1).stream()
            .filter(t -> !t.id().equals(except))
            .toList();
    if (!found.isEmpty()) {
      List<Territory> shown = found.subList(0, Math.min(SHOWN, found.size()));
      long others = parent.equals(except) ? 0 : 1;
      long more =
          found.size() > SHOWN ? territories.countIn(parent, kind) - shown.size() - others : 0;
      groups.add(new Group("browse.group." + key, of, links(shown), more));
    }
  }

  private Similar similar(SimilarTerritories.Similar found) {
    return new Similar(
        bounds(found.bounds().inhabitants()),
        found.bounds().communes().map(TerritoryViews::bounds),
        found.bounds().density().map(TerritoryViews::bounds),
        found.territories().stream().map(this::alike).toList());
  }

  private Alike alike(Territory territory) {
    return new Alike(
        link(territory),
        territory.parents().stream()
            .filter(parent -> parent.startsWith(Kind.DEPARTEMENT + ":"))
            .map(labels::territory)
            .collect(Collectors.joining(", ")),
        territory.population().orElseThrow().inhabitants(),
        boxed(territory.communes()),
        rounded(territory.density()));
  }

  /**
   * The libraries that serve the département, or the authority where a département has two. A
   * région is served by those of all its départements.
   */
  private List<Organisation> serving(Territory territory, List<Territory> above) {
    Set<String> codes = new TreeSet<>();
    Set<String> departements = new TreeSet<>();
    for (Territory each : Stream.concat(Stream.of(territory), above.stream()).toList()) {
      if (each.kind() == Kind.DEPARTEMENT || each.kind() == Kind.COLLECTIVITE_DEPARTEMENTALE) {
        codes.add(each.code());
      }
    }
    if (territory.kind() == Kind.DEPARTEMENT) {
      departements.add(territory.id());
    } else if (territory.kind() == Kind.REGION) {
      territories
          .in(territory.id(), Kind.DEPARTEMENT, AUTHORITIES)
          .forEach(
              departement -> {
                codes.add(departement.code());
                departements.add(departement.id());
              });
    }
    territories.all(Kind.COLLECTIVITE_DEPARTEMENTALE, AUTHORITIES).stream()
        .filter(authority -> authority.parents().stream().anyMatch(departements::contains))
        .forEach(authority -> codes.add(authority.code()));
    return organisations.departmentalLibraries().stream()
        .filter(o -> o.departments().stream().anyMatch(codes::contains))
        .toList();
  }

  /** The Métropole de Lyon is an EPCI and an authority: what shares a name says its kind. */
  private List<Link> named(List<Territory> above) {
    return above.stream()
        .map(
            t ->
                above.stream().filter(other -> other.name().equals(t.name())).count() == 1
                    ? link(t)
                    : Link.to(
                        TerritoryPages.url(t.id()),
                        t.name() + " (" + frames.messages().get("territory." + t.kind()) + ")"))
        .toList();
  }

  private static List<Link> links(Collection<Territory> of) {
    return of.stream().map(TerritoryViews::link).toList();
  }

  private static Link link(Territory territory) {
    return Link.to(TerritoryPages.url(territory.id()), territory.name());
  }

  private static Bounds bounds(Range range) {
    return new Bounds(range.from(), range.to());
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static Optional<Long> rounded(OptionalDouble number) {
    return number.isPresent() ? Optional.of(Math.round(number.getAsDouble())) : Optional.empty();
  }
}

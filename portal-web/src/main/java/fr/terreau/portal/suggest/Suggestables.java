package fr.terreau.portal.suggest;

import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.Population;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.search.Suggestable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the domain knows, as it may be suggested. */
@ApplicationScoped
class Suggestables {

  /** The place that the answers are narrowed to, which is not always the one that was named. */
  static final String PLACE = "place";

  /** Name of the kind of a territory, and of the type of a sheet. */
  static final String NATURE = "nature";

  /** Name of the département of a commune. */
  static final String INSIDE = "inside";

  static final String PRODUCER = "producer";
  static final String URL = "url";

  private static final Set<String> ANYONE = PracticeRights.tokensOf(Optional.empty());
  private static final int ALL = 1_000_000;
  private static final int TOWN = 10_000;

  private static final int FIRST = 0;
  private static final int SECOND = 1;
  private static final int THIRD = 2;
  private static final int LAST = 3;

  private final Concepts concepts;
  private final Territories territories;
  private final Organisations organisations;
  private final Practices practices;

  protected Suggestables() {
    this(null, null, null, null);
  }

  @Inject
  Suggestables(
      Concepts concepts,
      Territories territories,
      Organisations organisations,
      Practices practices) {
    this.concepts = concepts;
    this.territories = territories;
    this.organisations = organisations;
    this.practices = practices;
  }

  /** The notions in use, the shortest first. */
  List<Suggestable> concepts() {
    return concepts.all().stream().filter(Concept::usable).map(Suggestables::concept).toList();
  }

  private static Suggestable concept(Concept concept) {
    return new Suggestable(
        Kind.CONCEPT.name(),
        concept.id(),
        concept.prefLabel(),
        texts(concept.altLabels()),
        Stream.concat(texts(concept.hiddenLabels()).stream(), concept.prefLabelEn().stream())
            .toList(),
        ANYONE,
        FIRST,
        -concept.prefLabel().length(),
        Map.of());
  }

  private static List<String> texts(List<Concept.Label> labels) {
    return labels.stream().map(Concept.Label::text).toList();
  }

  /** How many territories are known, to tell whether the map has changed. */
  long countOfTerritories() {
    return territories.count();
  }

  /** The map of today, the most populated first. */
  List<Suggestable> territories() {
    Map<String, String> departments = new HashMap<>();
    territories
        .all(Territory.Kind.DEPARTEMENT, ALL)
        .forEach(department -> departments.put(department.id(), department.name()));
    List<Suggestable> all = new ArrayList<>();
    for (Territory.Kind kind : Territory.Kind.values()) {
      territories.all(kind, ALL).forEach(territory -> all.add(territory(territory, departments)));
    }
    return all;
  }

  private static Suggestable territory(Territory territory, Map<String, String> departments) {
    List<String> standIns = territory.standIns();
    Map<String, String> display = new HashMap<>();
    display.put(NATURE, territory.kind().name());
    display.put(PLACE, standIns.size() == 1 ? standIns.get(0) : territory.id());
    if (territory.kind().searchRank() > 0) {
      territory.parents().stream()
          .map(departments::get)
          .filter(name -> name != null)
          .findFirst()
          .ifPresent(name -> display.put(INSIDE, name));
    }
    int inhabitants = territory.population().map(Population::inhabitants).orElse(0);
    return new Suggestable(
        Kind.TERRITORY.name(),
        territory.id(),
        territory.name(),
        List.of(),
        List.of(territory.searchedName(), territory.code()),
        ANYONE,
        rank(territory, inhabitants),
        inhabitants,
        display);
  }

  private static int rank(Territory territory, int inhabitants) {
    return switch (territory.kind()) {
      case REGION, DEPARTEMENT, COLLECTIVITE_DEPARTEMENTALE -> FIRST;
      case EPCI, BASSIN_DE_VIE, SECTEUR_MD, AUTRE -> SECOND;
      case COMMUNE -> inhabitants >= TOWN ? SECOND : LAST;
      case QPV, COMMUNE_DELEGUEE -> LAST;
    };
  }

  List<Suggestable> organisations() {
    return organisations.all().stream().map(Suggestables::organisation).toList();
  }

  private static Suggestable organisation(Organisation organisation) {
    return new Suggestable(
        Kind.ORGANISATION.name(),
        organisation.id(),
        organisation.displayName(),
        Stream.concat(organisation.acronyms().stream(), organisation.formerNames().stream())
            .filter(name -> !name.isBlank())
            .toList(),
        List.of(organisation.officialName()),
        ANYONE,
        SECOND,
        0,
        Map.of());
  }

  /** The identifiers of the next sheets that readers may see. */
  List<String> sheetsAfter(String id, int atMost) {
    return practices.publishedAfter(id, atMost);
  }

  /** Those of these sheets that readers find by searching, with the rights to each. */
  List<Suggestable> sheets(Collection<String> ids) {
    return practices.byReferences(ids).stream()
        .filter(practice -> practice.published() && practice.status().searchable())
        .filter(practice -> practice.title() != null && !practice.title().isBlank())
        .map(Suggestables::sheet)
        .toList();
  }

  private static Suggestable sheet(Practice practice) {
    Map<String, String> display = new HashMap<>();
    display.put(URL, "/pratiques/" + practice.reference() + "/" + practice.slug());
    practice.practiceType().ifPresent(type -> display.put(NATURE, type.name()));
    if (practice.producer() != null) {
      display.put(PRODUCER, practice.producer());
    }
    return new Suggestable(
        Kind.SHEET.name(),
        practice.id(),
        practice.title(),
        List.of(),
        practice.code().stream().toList(),
        PracticeRights.tokensOf(practice),
        THIRD,
        practice.publishedAt().map(Instant::toEpochMilli).orElse(0L),
        display);
  }
}

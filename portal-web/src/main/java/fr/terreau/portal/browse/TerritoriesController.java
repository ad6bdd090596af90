package fr.terreau.portal.browse;

import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.portal.browse.TerritoriesPage.Region;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.TerritoryPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Territories by name, by code and by région. */
@Path("territoires")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class TerritoriesController {

  private static final int FOUND = 30;
  private static final int DEPARTEMENTS = 200;
  private static final int LONGEST_QUESTION = 150;
  private static final int LONGEST_CODE = 12;

  @Inject private Territories territories;
  @Inject private TerritoryViews views;
  @Inject private Labels labels;
  @Inject private Frames frames;

  @GET
  public Page territories(@QueryParam("q") String typed) {
    String query = typed == null ? "" : typed.strip();
    String asked = query.length() > LONGEST_QUESTION ? query.substring(0, LONGEST_QUESTION) : query;
    return new TerritoriesPage(
        frames.frame(Section.AUCUNE),
        query,
        asked.isEmpty()
            ? List.of()
            : territories.search(asked, FOUND).stream().map(this::place).toList(),
        regions());
  }

  /**
   * A territory by its code. Where several kinds share the code the reader chooses, unless the
   * address says the kind; a kind that does not exist says nothing.
   */
  @GET
  @Path("{code}")
  public Page territory(
      @PathParam("code") String code,
      @QueryParam("nature") String nature,
      @QueryParam("page") String page) {
    if (code.strip().length() > LONGEST_CODE) {
      throw new NotFoundException();
    }
    List<Territory> all = territories.withCode(code);
    Optional<Kind> kind = kind(nature);
    List<Territory> meant =
        kind.isPresent()
            ? of(kind.get(), code.strip(), all)
            : all.stream().filter(t -> !standsBehind(t, all)).toList();
    return switch (meant.size()) {
      case 0 -> throw new NotFoundException();
      case 1 -> views.page(meant.getFirst(), page);
      default ->
          new TerritoryChoicePage(
              frames.frame(Section.AUCUNE), code.strip(), meant.stream().map(this::place).toList());
    };
  }

  /** The one of this kind; a former commune is found as the delegated commune it became. */
  private List<Territory> of(Kind kind, String code, List<Territory> all) {
    List<Territory> exact = all.stream().filter(t -> t.kind() == kind).toList();
    return exact.isEmpty() ? territories.byCode(kind, code).stream().toList() : exact;
  }

  /** A delegated commune gave its code to the commune that stands for it: nobody means it. */
  private static boolean standsBehind(Territory territory, List<Territory> all) {
    return territory.kind() == Kind.COMMUNE_DELEGUEE
        && all.stream().anyMatch(other -> other.kind() == Kind.COMMUNE);
  }

  private static Optional<Kind> kind(String nature) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(nature)).findFirst();
  }

  private Place place(Territory territory) {
    String departements =
        territory.parents().stream()
            .filter(parent -> parent.startsWith(Kind.DEPARTEMENT + ":"))
            .map(labels::territory)
            .collect(Collectors.joining(", "));
    String where =
        territory.kind() == Kind.COMMUNE_DELEGUEE
            ? territory.parents().stream().map(labels::territory).collect(Collectors.joining(", "))
            : departements;
    return new Place(
        Link.to(TerritoryPages.url(territory.id()), territory.name()),
        territory.kind().name(),
        where,
        territory.validity().ended());
  }

  private List<Region> regions() {
    Map<String, List<Link>> departements =
        territories.all(Kind.DEPARTEMENT, DEPARTEMENTS).stream()
            .collect(
                Collectors.groupingBy(
                    departement -> departement.parents().getFirst(),
                    Collectors.mapping(
                        d -> Link.to(TerritoryPages.url(d.id()), d.name()), Collectors.toList())));
    return territories.all(Kind.REGION, DEPARTEMENTS).stream()
        .sorted(Comparator.comparing(Territory::searchedName))
        .map(
            region ->
                new Region(
                    Link.to(TerritoryPages.url(region.id()), region.name()),
                    departements.getOrDefault(region.id(), List.of())))
        .toList();
  }
}

package fr.terreau.portal.browse;

import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisation.Kind;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.event.Events;
import fr.terreau.portal.browse.OrganisationsPage.Group;
import fr.terreau.portal.browse.OrganisationsPage.Row;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.OrganisationPages;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.TerritoryPages;
import fr.terreau.search.Facet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The organisations of the directory, and what each shared. */
@Path("organisations")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class OrganisationsController {

  private static final int MANY = 500;

  @Inject private Organisations organisations;
  @Inject private Territories territories;
  @Inject private Events events;
  @Inject private Sheets sheets;
  @Inject private Frames frames;

  @GET
  public Page organisations() {
    Map<String, Long> counts = sheets.counts(Facet.ORGANISATION);
    Map<String, Link> served = served();
    List<Organisation> all = organisations.all();
    return new OrganisationsPage(
        frames.frame(Section.AUCUNE),
        Stream.of(Kind.values())
            .map(
                kind ->
                    new Group(
                        kind.name(),
                        all.stream()
                            .filter(o -> o.kind() == kind)
                            .map(o -> row(o, served, counts))
                            .toList()))
            .filter(group -> !group.rows().isEmpty())
            .toList());
  }

  @GET
  @Path("{slug}")
  public Page organisation(@PathParam("slug") String slug, @QueryParam("page") String page) {
    Organisation organisation = organisations.find(slug).orElseThrow(NotFoundException::new);
    String id = organisation.id();
    return new OrganisationPage(
        frames.frame(Section.AUCUNE),
        organisation.displayName(),
        organisation.officialName(),
        organisation.kind().name(),
        organisation.formerNames(),
        organisation.acronyms(),
        links(organisation, served()),
        organisation.confirm(),
        organisation.demo(),
        sheets.list(Facet.ORGANISATION, id, page, n -> OrganisationPages.url(id) + "?page=" + n),
        events.all().stream()
            .filter(event -> Meeting.heldBy(event, Set.of(id)))
            .map(Meeting::of)
            .toList(),
        Sheets.searchUrl(Facet.ORGANISATION, id));
  }

  private static Row row(
      Organisation organisation, Map<String, Link> served, Map<String, Long> counts) {
    return new Row(
        Link.to(OrganisationPages.url(organisation.id()), organisation.displayName()),
        organisation.officialName().equals(organisation.displayName())
            ? ""
            : organisation.officialName(),
        links(organisation, served),
        counts.getOrDefault(organisation.id(), 0L),
        organisation.confirm());
  }

  /** The territories of an organisation; a code that is not on the map is shown as it is. */
  private static List<Link> links(Organisation organisation, Map<String, Link> served) {
    return organisation.departments().stream()
        .map(code -> served.getOrDefault(code, Link.plain(code)))
        .toList();
  }

  /** What a departmental library can serve, by code. */
  private Map<String, Link> served() {
    Map<String, Link> served = new HashMap<>();
    for (Territory.Kind kind :
        List.of(Territory.Kind.DEPARTEMENT, Territory.Kind.COLLECTIVITE_DEPARTEMENTALE)) {
      for (Territory territory : territories.all(kind, MANY)) {
        served.put(territory.code(), Link.to(TerritoryPages.url(territory.id()), territory.name()));
      }
    }
    return served;
  }
}

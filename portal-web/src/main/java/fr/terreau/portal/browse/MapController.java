package fr.terreau.portal.browse;

import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.portal.browse.MapPage.Row;
import fr.terreau.portal.browse.MapPage.Shape;
import fr.terreau.portal.browse.MapPage.Tone;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.TerritoryPages;
import fr.terreau.search.Facet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The map of what was shared. */
@Path("cartes")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class MapController {

  private static final int DEPARTEMENTS = 200;

  @Inject private Territories territories;
  @Inject private Sheets sheets;
  @Inject private Frames frames;

  @GET
  public Page map() {
    Map<String, Long> counts = sheets.counts(Facet.DEPARTMENT);
    StringBuilder empty = new StringBuilder();
    List<Shape> shapes = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<Territory> departements =
        territories.all(Kind.DEPARTEMENT, DEPARTEMENTS).stream()
            .sorted(Comparator.comparing(Territory::searchedName))
            .toList();
    for (Territory departement : departements) {
      String path = Outlines.paths().getOrDefault(departement.code(), "");
      long count = counts.getOrDefault(departement.code(), 0L);
      if (count == 0) {
        empty.append(path);
      } else {
        String url = TerritoryPages.url(departement.id());
        rows.add(new Row(Link.to(url, departement.name()), departement.code(), count));
        shapes.add(new Shape(path, Tone.of(count), departement.name(), count, url));
      }
    }
    return new MapPage(
        frames.frame(Section.AUCUNE),
        empty.toString(),
        shapes,
        shapes.stream().map(Shape::tone).distinct().sorted().toList(),
        rows);
  }
}

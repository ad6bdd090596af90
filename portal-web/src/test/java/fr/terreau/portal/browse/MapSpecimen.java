package fr.terreau.portal.browse;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.TerritoryPages;
import java.util.ArrayList;
import java.util.List;

/** The heaviest map there can be: sheets in every département; and the empty one. */
public final class MapSpecimen {

  private MapSpecimen() {}

  public static Page page(Frame frame, boolean rich) {
    List<MapPage.Shape> shapes = new ArrayList<>();
    List<MapPage.Row> rows = new ArrayList<>();
    StringBuilder empty = new StringBuilder();
    Outlines.paths()
        .forEach(
            (code, path) -> {
              if (!rich) {
                empty.append(path);
                return;
              }
              long count = 1L + Math.floorMod(code.hashCode(), 13);
              String name = "Département " + code;
              String url = TerritoryPages.url("DEPARTEMENT", code);
              shapes.add(new MapPage.Shape(path, MapPage.Tone.of(count), name, count, url));
              rows.add(new MapPage.Row(Link.to(url, name), code, count));
            });
    return new MapPage(
        frame,
        empty.toString(),
        shapes,
        shapes.stream().map(MapPage.Shape::tone).distinct().sorted().toList(),
        rows);
  }
}

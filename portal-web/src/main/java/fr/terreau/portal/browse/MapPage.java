package fr.terreau.portal.browse;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Locale;

/**
 * The map of the départements with the number of sheets in each that the reader may open, and the
 * same numbers as a table.
 *
 * @param empty outlines of the départements without a sheet, as one path
 * @param shapes the others, each a link
 * @param classes the classes that occur on the map, the smallest first
 * @param rows the same départements by name
 */
public record MapPage(
    Frame frame, String empty, List<Shape> shapes, List<Tone> classes, List<Row> rows)
    implements Page {

  /** A département on the map. */
  public record Shape(String path, Tone tone, String name, long sheets, String url) {}

  /** A département in the table. */
  public record Row(Link name, String code, long sheets) {}

  /** How the map says how many. */
  public enum Tone {
    Q1(1),
    Q2(2),
    Q3(5),
    Q4(10);

    private final int from;

    Tone(int from) {
      this.from = from;
    }

    static Tone of(long sheets) {
      Tone tone = Q1;
      for (Tone each : values()) {
        if (each.from <= sheets) {
          tone = each;
        }
      }
      return tone;
    }

    /** The class in the style sheet. */
    public String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String template() {
    return "browse/map.jte";
  }
}

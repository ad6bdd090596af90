package fr.terreau.portal.search;

import fr.terreau.portal.platform.Cote;
import java.util.ArrayList;
import java.util.List;

/** The back of a book on the shelf of the home page; only drawn, never read aloud. */
public record Spine(String tone, int x, int width, int height) {

  private static final int BOARD = 70;
  private static final int WIDEST = 1600;

  static List<Spine> shelf(List<Cote> cotes) {
    List<Spine> spines = new ArrayList<>();
    int x = 0;
    for (int i = 0; x < WIDEST && !cotes.isEmpty(); i++) {
      Cote cote = cotes.get(i % cotes.size());
      int seed = Math.floorMod(cote.hashCode() + i * 31, 97);
      int width = 8 + seed % 13;
      spines.add(new Spine(cote.tone(), x, width, 36 + seed % 27));
      x += width + 2 + (i % 11 == 10 ? 9 : 0);
    }
    return spines;
  }

  public int y() {
    return BOARD - height;
  }
}

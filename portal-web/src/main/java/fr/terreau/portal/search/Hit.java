package fr.terreau.portal.search;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Fragment;
import fr.terreau.portal.platform.PageUnit;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A practice among answers.
 *
 * @param nature code of the nature of the resource, such as {@code MODELE}
 * @param date when it was practised, ready to read: a year, a month, an interval
 * @param status code of the editorial status; shown when it is not {@code PUBLIE}
 * @param visibility code of the visibility; shown when it is not {@code PUBLIC}
 */
public record Hit(
    String url,
    Cote cote,
    String type,
    String nature,
    List<Fragment> title,
    String organisation,
    String territory,
    String date,
    List<Fragment> snippet,
    List<Passage> passages,
    Optional<YearMonth> reviewed,
    String status,
    String visibility) {

  /** The code of the practice, as its address says it. */
  public String reference() {
    return url.split("/", -1)[2];
  }

  /**
   * A place in a document that answers.
   *
   * @param format extension of the file in capitals, such as {@code PPTX}
   * @param elsewhere where the very same is written
   */
  public record Passage(
      String url,
      String format,
      PageUnit unit,
      int number,
      String document,
      List<Fragment> text,
      List<Place> elsewhere) {

    public Passage(
        String url,
        String format,
        PageUnit unit,
        int number,
        String document,
        List<Fragment> text) {
      this(url, format, unit, number, document, text, List.of());
    }
  }

  /** Another page with the same text, of this sheet or of another one among the answers. */
  public record Place(String url, String format, PageUnit unit, int number, String document) {}
}

package fr.terreau.portal.review;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What sheets ask for: those of the reader's organisation first, then those of others.
 *
 * @param months how far the page looks ahead
 * @param cut whether there is more than is shown
 */
public record DuePage(Frame frame, int months, List<Row> ours, List<Row> others, boolean cut)
    implements Page {

  /** How far one can look ahead, in months. */
  public static final List<Integer> HORIZONS = List.of(3, 6, 12, 24);

  /**
   * Something to do by a day.
   *
   * @param kind code of what is due
   * @param when in words, such as « en retard de 3 mois »
   * @param act where it is done, for those who may
   */
  public record Row(
      String kind,
      LocalDate day,
      String when,
      boolean overdue,
      Link sheet,
      Cote cote,
      String organisation,
      Optional<String> act) {}

  @Override
  public String template() {
    return "review/due.jte";
  }
}

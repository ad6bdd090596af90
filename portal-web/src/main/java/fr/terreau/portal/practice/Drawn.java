package fr.terreau.portal.practice;

import fr.terreau.portal.practice.PracticePage.DetailTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The drawings of a sheet; each is left out when there is too little to draw.
 *
 * @param moments what happens when, the earliest first
 * @param criteria the criteria by level of service
 */
public record Drawn(
    List<Moment> moments,
    Optional<DetailTable> criteria,
    List<ZoneShape> zones,
    List<Curve> curves) {

  /** A day that counts. */
  public record Moment(LocalDate day, String what) {}

  /**
   * A zone as a bar as wide as its share of the floor.
   *
   * @param x in units of a drawing 720 wide
   * @param tone from 0 to 5
   */
  public record ZoneShape(int x, int width, int tone, String name, String area) {}

  /**
   * How a persona feels from step to step.
   *
   * @param points those of an SVG polyline
   * @param words the same curve in words
   */
  public record Curve(String persona, String points, String words) {}
}

package fr.terreau.domain.directory;

import fr.terreau.domain.directory.Territory.Kind;
import java.util.List;

/**
 * As much of a territory as is needed to recognise it in a text.
 *
 * @param id as {@link Territory#id()}
 * @param inhabitants 0 when they are not known
 * @param parents identifiers of what it lies in directly
 * @param ended whether it no longer stands
 * @param replacedBy identifiers of what stands for what has ended
 */
public record TerritoryName(
    String id,
    Kind kind,
    String name,
    int inhabitants,
    List<String> parents,
    boolean ended,
    List<String> replacedBy) {

  public TerritoryName {
    parents = List.copyOf(parents);
    replacedBy = List.copyOf(replacedBy);
  }

  /** What is needed of a territory. */
  public static TerritoryName of(Territory territory) {
    return new TerritoryName(
        territory.id(),
        territory.kind(),
        territory.name(),
        territory.population().map(Population::inhabitants).orElse(0),
        territory.parents(),
        territory.validity().ended(),
        territory.validity().replacedBy());
  }

  /** Its code, without its kind. */
  public String code() {
    return id.substring(id.indexOf(':') + 1);
  }

  /** Whether it is no longer a place of its own: it ended, or became part of another. */
  public boolean former() {
    return ended || kind == Kind.COMMUNE_DELEGUEE;
  }

  /** Identifiers of what stands for it today; empty for what stands for itself. */
  public List<String> standIns() {
    return ended || !former() ? replacedBy : parents;
  }
}

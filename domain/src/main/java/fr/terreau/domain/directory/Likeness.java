package fr.terreau.domain.directory;

import static java.util.Objects.requireNonNull;

import fr.terreau.domain.directory.Territory.Kind;
import java.util.Comparator;
import java.util.Optional;

/**
 * What makes a territory the like of another: of the same kind, and within these bounds. Bounds are
 * shown to whoever reads the answer; what is not known of the territory is no bound.
 *
 * @param population of the territory the others are likened to
 * @param inhabitants two thirds to three halves of its population
 * @param communes half to twice the number of its communes; empty for what holds none
 * @param density half to twice its inhabitants per square kilometre; empty when its area is unknown
 */
public record Likeness(
    Kind kind,
    int population,
    Range inhabitants,
    Optional<Range> communes,
    Optional<Range> density) {

  public Likeness {
    requireNonNull(kind);
    requireNonNull(inhabitants);
    requireNonNull(communes);
    requireNonNull(density);
  }

  /** The bounds around a territory; empty when it has ended or its population is not known. */
  public static Optional<Likeness> to(Territory territory) {
    return territory
        .population()
        .filter(population -> population.inhabitants() > 0 && !territory.validity().ended())
        .map(population -> around(territory, population.inhabitants()));
  }

  private static Likeness around(Territory territory, int population) {
    return new Likeness(
        territory.kind(),
        population,
        new Range(
            (int) Math.floorDiv(population * 2L, 3L), (int) Math.ceilDiv(population * 3L, 2L)),
        territory.communes().stream().mapToObj(Likeness::halfToTwice).findFirst(),
        territory.density().stream()
            .mapToObj(density -> halfToTwice((int) Math.round(density)))
            .findFirst());
  }

  private static Range halfToTwice(int number) {
    return new Range(Math.floorDiv(number, 2), number * 2);
  }

  /** Whether this one lies within the bounds; what is unknown lies within none. */
  public boolean holds(Territory other) {
    return other.kind() == kind
        && !other.validity().ended()
        && other.population().filter(p -> inhabitants.holds(p.inhabitants())).isPresent()
        && communes.map(range -> other.communes().stream().anyMatch(range::holds)).orElse(true)
        && density.map(range -> other.density().stream().anyMatch(range::holds)).orElse(true);
  }

  /** The nearest in population first; of equals, by identifier. */
  public Comparator<Territory> nearestFirst() {
    return Comparator.<Territory>comparingInt(
            t -> Math.abs(t.population().map(Population::inhabitants).orElse(0) - population))
        .thenComparing(t -> t.id());
  }

  /** From the one to the other, both included. */
  public record Range(int from, int to) {

    public Range {
      if (from < 0 || to < from) {
        throw new IllegalArgumentException("from " + from + " to " + to);
      }
    }

    boolean holds(double number) {
      return from <= number && number <= to;
    }
  }
}

package fr.terreau.domain.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.terreau.domain.directory.Likeness.Range;
import fr.terreau.domain.directory.Territory.CodeSystem;
import fr.terreau.domain.directory.Territory.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is likened to what, and within which bounds. */
class SimilarTerritoriesTest {

  private static Territory place(Kind kind, int inhabitants) {
    return new Territory(
        kind,
        "x",
        CodeSystem.INTERNE,
        2026,
        "Ici",
        Optional.empty(),
        inhabitants < 0
            ? Optional.empty()
            : Optional.of(
                new Population(inhabitants, Population.Kind.MUNICIPALE, OptionalInt.empty())),
        List.of());
  }

  private static Likeness bounds(Territory territory) {
    return Likeness.to(territory).orElseThrow();
  }

  @Test
  void the_bounds_are_two_thirds_to_three_halves_and_half_to_twice() {
    Likeness bounds =
        bounds(place(Kind.EPCI, 30_000).with(OptionalInt.of(21), OptionalInt.of(30_000)));
    assertEquals(new Range(20_000, 45_000), bounds.inhabitants());
    assertEquals(Optional.of(new Range(10, 42)), bounds.communes());
    assertEquals(Optional.of(new Range(50, 200)), bounds.density());
  }

  @Test
  void what_is_unknown_is_no_bound() {
    Likeness bounds = bounds(place(Kind.COMMUNE, 1));
    assertEquals(new Range(0, 2), bounds.inhabitants());
    assertEquals(Optional.empty(), bounds.communes());
    assertEquals(Optional.empty(), bounds.density());
  }

  @Test
  void the_largest_population_has_bounds_too() {
    assertEquals(
        new Range(8_666_666, 19_500_000), bounds(place(Kind.REGION, 13_000_000)).inhabitants());
  }

  @Test
  void nothing_is_likened_to_the_past_nor_to_what_is_not_counted() {
    assertEquals(Optional.empty(), Likeness.to(place(Kind.COMMUNE_DELEGUEE, -1)));
    assertEquals(Optional.empty(), Likeness.to(place(Kind.COMMUNE, 0)));
    Territory ended =
        place(Kind.EPCI, 30_000)
            .with(
                new Validity(
                    Optional.empty(), Optional.of(LocalDate.of(2020, 1, 1)), List.of("EPCI:y")));
    assertEquals(Optional.empty(), new SimilarTerritories(new InMemoryTerritories()).to(ended));
  }

  @Test
  void density_is_per_square_kilometre_and_never_made_up() {
    Territory measured = place(Kind.EPCI, 30_000).with(OptionalInt.empty(), OptionalInt.of(60_000));
    assertEquals(50, measured.density().orElseThrow());
    assertEquals(true, place(Kind.EPCI, 30_000).density().isEmpty());
    assertThrows(
        IllegalArgumentException.class,
        () -> place(Kind.EPCI, 1).with(OptionalInt.empty(), OptionalInt.of(0)));
  }

  @Test
  void a_life_without_sense_is_refused() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2020, 1, 1));
    Optional<LocalDate> before = Optional.of(LocalDate.of(2019, 1, 1));
    List<String> other = List.of("EPCI:y");
    assertThrows(
        IllegalArgumentException.class,
        () -> new Validity(Optional.empty(), Optional.empty(), other));
    assertThrows(IllegalArgumentException.class, () -> new Validity(day, before, other));
  }
}

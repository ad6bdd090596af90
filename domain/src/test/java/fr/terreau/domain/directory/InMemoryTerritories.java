package fr.terreau.domain.directory;

import fr.terreau.domain.directory.Territory.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The twin of the map, for tests of those who read it. */
public final class InMemoryTerritories implements Territories {

  private static final Comparator<Territory> BEST_FIRST =
      Comparator.<Territory>comparingInt(Territory::searchRank)
          .thenComparingInt(t -> -t.population().map(Population::inhabitants).orElse(0))
          .thenComparing(t -> t.id());

  private final Map<String, Territory> territories = new HashMap<>();

  @Override
  public Optional<Territory> find(String id) {
    return Optional.ofNullable(territories.get(id));
  }

  @Override
  public List<Territory> search(String text, int atMost) {
    String name = Territory.asSearched(text);
    if (name.isEmpty()) {
      return List.of();
    }
    String code = text.strip().toUpperCase(Locale.ROOT);
    return Stream.<Predicate<Territory>>of(
            t -> t.code().equals(code),
            t -> t.searchedName().equals(name),
            t -> t.searchedName().startsWith(name),
            t -> t.searchedName().contains(" " + name))
        .flatMap(answers -> territories.values().stream().filter(answers).sorted(BEST_FIRST))
        .distinct()
        .limit(atMost)
        .toList();
  }

  @Override
  public long countIn(String id, Kind kind) {
    return territories.values().stream()
        .filter(today(kind))
        .filter(t -> t.parents().contains(id))
        .count();
  }

  @Override
  public List<Territory> withCode(String code) {
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    return territories.values().stream()
        .filter(t -> t.code().equals(wanted))
        .sorted(Comparator.comparing(Territory::kind))
        .toList();
  }

  @Override
  public List<Territory> in(String id, Kind kind, int atMost) {
    return territories.values().stream()
        .filter(today(kind))
        .filter(t -> t.parents().contains(id))
        .sorted(Comparator.comparing(Territory::searchedName).thenComparing(t -> t.id()))
        .limit(atMost)
        .toList();
  }

  @Override
  public List<Territory> all(Kind kind, int atMost) {
    return territories.values().stream()
        .filter(today(kind))
        .sorted(Comparator.comparing(Territory::code))
        .limit(atMost)
        .toList();
  }

  @Override
  public List<Territory> alike(Likeness likeness, String except, int atMost) {
    return territories.values().stream()
        .filter(likeness::holds)
        .filter(t -> !t.id().equals(except))
        .sorted(likeness.nearestFirst())
        .limit(atMost)
        .toList();
  }

  private static Predicate<Territory> today(Kind kind) {
    return t -> t.kind() == kind && !t.validity().ended();
  }

  @Override
  public long count() {
    return territories.size();
  }

  @Override
  public List<TerritoryName> names() {
    return territories.values().stream().map(TerritoryName::of).toList();
  }

  @Override
  public void saveAll(Collection<Territory> saved) {
    saved.forEach(territory -> territories.put(territory.id(), territory));
  }
}

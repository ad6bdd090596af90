package fr.terreau.domain.directory;

import fr.terreau.domain.directory.Territory.Kind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The map: communes, EPCIs, départements, régions, and how they lie in one another. */
public interface Territories {

  /** The territory with this identifier, {@code EPCI:200041465}. */
  Optional<Territory> find(String id);

  /**
   * The territory of this kind and code. A commune that has since been joined to another is found
   * as the delegated commune that kept its code, so that what was written before still resolves.
   */
  default Optional<Territory> byCode(Kind kind, String code) {
    Optional<Territory> found = find(Territory.id(kind, code));
    return found.isEmpty() && kind == Kind.COMMUNE
        ? find(Territory.id(Kind.COMMUNE_DELEGUEE, code))
        : found;
  }

  /**
   * The territories whose code is the text, whose name is the text, whose name begins with it, then
   * those in whose name a later word begins with it; accents, hyphens, case and the legal form of
   * an EPCI do not matter. In each group communes come after what is larger than a commune,
   * delegated communes and what has ended last, and larger populations first.
   *
   * @param text whatever was typed; nothing is found for a text without letters or digits
   * @param atMost the largest number of territories wanted, at least 1
   */
  List<Territory> search(String text, int atMost);

  /** How many territories of this kind lie directly in this one today. */
  long countIn(String id, Kind kind);

  /**
   * The territories of every kind that bear this code, in the order of the kinds: a région and a
   * département may share it. Case and spaces around do not matter.
   */
  List<Territory> withCode(String code);

  /** The territories of this kind that lie directly in this one today, by name. */
  List<Territory> in(String id, Kind kind, int atMost);

  /** The territories of this kind today, by code. */
  List<Territory> all(Kind kind, int atMost);

  /**
   * The territories within these bounds, the nearest in population first, then by identifier.
   *
   * @param except identifier of the one that the others are likened to
   */
  List<Territory> alike(Likeness likeness, String except, int atMost);

  /** How many territories are known. */
  long count();

  /**
   * All of them in few words, those of before too, in no order: tens of thousands, read in one go
   * by whoever recognises them in texts.
   */
  List<TerritoryName> names();

  /** Adds these territories, or replaces those of the same identifier; never removes one. */
  void saveAll(Collection<Territory> territories);

  /**
   * Everything this territory lies in, nearest first, each once; empty when it is unknown. What an
   * EPCI lies in is told of the EPCI alone: its communes do not all lie in each of its
   * départements, and say themselves which is theirs.
   */
  default List<Territory> above(String id) {
    Map<String, Territory> above = new LinkedHashMap<>();
    List<Territory> step = find(id).stream().toList();
    while (!step.isEmpty()) {
      step =
          step.stream()
              .filter(territory -> territory.kind() != Kind.EPCI || territory.id().equals(id))
              .flatMap(territory -> territory.parents().stream())
              .filter(parent -> !parent.equals(id) && !above.containsKey(parent))
              .distinct()
              .map(this::find)
              .flatMap(Optional::stream)
              .toList();
      step.forEach(territory -> above.put(territory.id(), territory));
    }
    return List.copyOf(above.values());
  }

  /**
   * What stands for this territory today: what replaced it, or the commune of a delegated one;
   * empty for what stands for itself.
   */
  default List<Territory> standIns(Territory territory) {
    Map<String, Territory> found = new LinkedHashMap<>();
    Set<String> asked = new HashSet<>(Set.of(territory.id()));
    Deque<String> next = new ArrayDeque<>(territory.standIns());
    while (!next.isEmpty()) {
      String id = next.pop();
      if (asked.add(id)) {
        find(id)
            .ifPresent(
                other -> {
                  if (other.former()) {
                    next.addAll(other.standIns());
                  } else {
                    found.put(id, other);
                  }
                });
      }
    }
    return List.copyOf(found.values());
  }

  /** The départements this territory lies in, itself when it is one; empty for a région. */
  default List<Territory> departementsOf(String id) {
    Optional<Territory> self = find(id).filter(t -> t.kind() == Kind.DEPARTEMENT);
    return self.isPresent()
        ? self.stream().toList()
        : above(id).stream().filter(t -> t.kind() == Kind.DEPARTEMENT).toList();
  }
}

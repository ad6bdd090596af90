package fr.terreau.domain.practice;

import fr.terreau.domain.practice.Practices.Tie;
import fr.terreau.domain.practice.sheet.Relation;
import fr.terreau.domain.practice.sheet.Reuse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where a sheet comes from and what was made of it, step by step along {@code ADAPTE_DE}. Sheets
 * that adapt each other end the walk; what the reader may not open ends it too.
 *
 * @param origins what it was adapted from, the nearest first
 * @param adaptations what was adapted from it, the nearest first
 */
public record Lineage(List<Kin> origins, List<Kin> adaptations) {

  private static final int MOST_STEPS = 20;
  private static final int MOST_KIN = 200;

  /**
   * A sheet of the family.
   *
   * @param steps how far it is, 1 for the next one
   * @param note what its organisation told about the reuse, on the sheet it was adapted from
   */
  public record Kin(Practice practice, int steps, Optional<Reuse> note) {}

  /** The family of a published practice, as far as {@code readable} says. */
  public static Lineage of(Practices practices, Practice practice, Predicate<Practice> readable) {
    return new Lineage(
        walk(practices, practice, readable, true), walk(practices, practice, readable, false));
  }

  private static List<Kin> walk(
      Practices practices, Practice from, Predicate<Practice> readable, boolean upwards) {
    List<Kin> found = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(from.id()));
    List<Practice> here = List.of(from);
    for (int steps = 1; steps <= MOST_STEPS && !here.isEmpty(); steps++) {
      Map<Practice, Practice> next = upwards ? parents(practices, here) : children(practices, here);
      next.keySet().removeIf(kin -> !readable.test(kin) || !seen.add(kin.id()));
      Map<String, List<Reuse>> notes = upwards ? Map.of() : reuses(practices, next.values());
      for (Map.Entry<Practice, Practice> one : next.entrySet()) {
        if (found.size() == MOST_KIN) {
          return List.copyOf(found);
        }
        found.add(new Kin(one.getKey(), steps, note(one.getKey(), one.getValue(), notes)));
      }
      here = List.copyOf(next.keySet());
    }
    return List.copyOf(found);
  }

  /** What these were adapted from, with one that was adapted from it. */
  private static Map<Practice, Practice> parents(Practices practices, List<Practice> here) {
    Map<String, Practice> byId = byId(here);
    List<Tie> ties = adaptations(practices.tiesFrom(byId.keySet()));
    Map<String, Practice> targets = new HashMap<>();
    for (Practice target : practices.byReferences(ties.stream().map(Tie::to).distinct().toList())) {
      targets.put(target.id(), target);
      targets.put(target.reference(), target);
    }
    Map<Practice, Practice> parents = new LinkedHashMap<>();
    ties.stream()
        .filter(tie -> targets.containsKey(tie.to()))
        .forEach(tie -> parents.putIfAbsent(targets.get(tie.to()), byId.get(tie.from())));
    return parents;
  }

  /** What was adapted from these, with the one it was adapted from. */
  private static Map<Practice, Practice> children(Practices practices, List<Practice> here) {
    Map<String, Practice> byReference = new HashMap<>(byId(here));
    here.forEach(practice -> byReference.put(practice.reference(), practice));
    List<Tie> ties = adaptations(practices.tiesTo(byReference.keySet()));
    Map<String, Practice> sources =
        byId(practices.byReferences(ties.stream().map(Tie::from).distinct().toList()));
    Map<Practice, Practice> children = new LinkedHashMap<>();
    ties.forEach(tie -> children.putIfAbsent(sources.get(tie.from()), byReference.get(tie.to())));
    return children;
  }

  private static Map<String, Practice> byId(List<Practice> practices) {
    return practices.stream().collect(Collectors.toMap(Practice::id, Function.identity()));
  }

  private static List<Tie> adaptations(List<Tie> ties) {
    return ties.stream().filter(tie -> tie.kind() == Relation.Kind.ADAPTE_DE).toList();
  }

  private static Map<String, List<Reuse>> reuses(
      Practices practices, Collection<Practice> adapted) {
    return practices
        .newestRevisions(adapted.stream().map(Practice::id).distinct().toList())
        .stream()
        .collect(Collectors.toMap(Revision::practice, revision -> revision.sheet().reuses()));
  }

  private static Optional<Reuse> note(
      Practice kin, Practice adapted, Map<String, List<Reuse>> notes) {
    return notes.getOrDefault(adapted.id(), List.of()).stream()
        .filter(reuse -> Objects.equals(reuse.organization(), kin.producer()))
        .findFirst();
  }
}

package fr.terreau.portal.indexing;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Practices.Tie;
import fr.terreau.domain.practice.sheet.Relation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often sheets were adapted, as far as all of their readers may know. */
final class Reuse {

  private final Practices practices;

  Reuse(Practices practices) {
    this.practices = practices;
  }

  /**
   * How many sheets adapt this one. Those that some of its readers may not open are left out, or
   * its place in a list would tell of them.
   */
  long count(Practice adapted) {
    List<String> names = Stream.of(adapted.id(), adapted.reference()).distinct().toList();
    List<String> sources =
        practices.tiesTo(names).stream()
            .filter(tie -> tie.kind() == Relation.Kind.ADAPTE_DE)
            .map(Tie::from)
            .filter(source -> !source.equals(adapted.id()))
            .distinct()
            .toList();
    return sources.isEmpty()
        ? 0
        : practices.byReferences(sources).stream()
            .filter(source -> source.published() && source.status().searchable())
            .filter(source -> openToReadersOf(adapted, source))
            .count();
  }

  private static boolean openToReadersOf(Practice adapted, Practice source) {
    return switch (source.visibility()) {
      case PUBLIC -> true;
      case RESEAU -> !PracticeRights.tokensOf(adapted).contains("PUBLIC");
      case MD -> PracticeRights.tokensOf(source).equals(PracticeRights.tokensOf(adapted));
    };
  }

  /** The sheets that any revision of this one says it was adapted from, by identifier. */
  Set<String> adaptedBy(String id) {
    Set<String> named =
        practices.revisions(id).stream()
            .flatMap(revision -> revision.sheet().relations().stream())
            .filter(relation -> relation.kind() == Relation.Kind.ADAPTE_DE)
            .map(Relation::ref)
            .filter(reference -> reference != null && !reference.isBlank())
            .collect(Collectors.toCollection(HashSet::new));
    return named.isEmpty()
        ? Set.of()
        : practices.byReferences(named).stream()
            .map(Practice::id)
            .filter(adapted -> !adapted.equals(id))
            .collect(Collectors.toSet());
  }
}

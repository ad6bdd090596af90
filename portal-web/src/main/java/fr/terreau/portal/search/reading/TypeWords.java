package fr.terreau.portal.search.reading;

import fr.terreau.domain.practice.sheet.PracticeType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The type of practice that the words of a question speak of, so that a number is looked for in the
 * fields of that type. It filters nothing: « convention » stays a word.
 */
final class TypeWords {

  private static final Map<PracticeType, List<String>> BEGINNINGS =
      new EnumMap<>(PracticeType.class);

  static {
    BEGINNINGS.put(PracticeType.CONVENTION, List.of("convention", "conventon", "avenant"));
    BEGINNINGS.put(PracticeType.DIAGNOSTIC, List.of("diag"));
    BEGINNINGS.put(PracticeType.FORMATION, List.of("formation", "stage"));
    BEGINNINGS.put(PracticeType.POLDOC, List.of("poldoc", "desherb"));
    BEGINNINGS.put(PracticeType.VISITE, List.of("visite"));
    BEGINNINGS.put(PracticeType.REAMENAGEMENT, List.of("reamenag", "amenag", "mobilier"));
    BEGINNINGS.put(PracticeType.DESIGN_SERVICE, List.of("atelier", "design", "persona"));
    BEGINNINGS.put(PracticeType.SCHEMA, List.of("schema"));
  }

  private TypeWords() {}

  /** The only type that is spoken of, if it is the only one. */
  static Optional<PracticeType> in(List<String> folded) {
    Set<PracticeType> found = java.util.EnumSet.noneOf(PracticeType.class);
    BEGINNINGS.forEach(
        (type, beginnings) -> {
          if (folded.stream().anyMatch(word -> beginnings.stream().anyMatch(word::startsWith))) {
            found.add(type);
          }
        });
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}

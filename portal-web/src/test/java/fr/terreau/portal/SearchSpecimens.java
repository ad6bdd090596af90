package fr.terreau.portal;

import fr.terreau.portal.search.Results;
import java.util.List;
import java.util.Optional;

/** Filters of the page of results, for its specimens. */
final class SearchSpecimens {

  private SearchSpecimens() {}

  /** One filter of each kind, with a label that may be anything. */
  static List<Results.Filter> ofType(String word) {
    return List.of(
        new Results.Facet(
            "convention.renewal",
            word,
            List.of(
                new Results.Value("TACITE", word, 12, true, Optional.empty()),
                new Results.Value("AUCUNE", word, 0, false, Optional.empty())),
            6),
        new Results.Between("convention.durationMonths", word, Optional.of(word), false, "24", ""),
        new Results.Between("convention.endsOn", word, Optional.empty(), true, "", "2026-12-31"));
  }

  /** Values that hold blanks and signs, as names of bodies do. */
  static List<Results.Filter> others(String word) {
    return List.of(
        new Results.Facet(
            "populationBand",
            word,
            List.of(
                new Results.Value("<500", word, 1, false, Optional.empty()),
                new Results.Value("Commune de Feurs " + word, word, 2, true, Optional.empty())),
            1));
  }
}

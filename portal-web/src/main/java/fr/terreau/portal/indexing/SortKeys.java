package fr.terreau.portal.indexing;

import fr.terreau.domain.practice.AgreementTerm;
import fr.terreau.domain.practice.sheet.Convention;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.search.SearchSort;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a sheet is put in order by, beside how well it answers and when it was published. */
final class SortKeys {

  private SortKeys() {}

  /**
   * The keys of a sheet; what it does not say has none.
   *
   * @param reused how many sheets adapt it
   */
  static Map<SearchSort, Long> of(PracticeSheet sheet, long reused) {
    Map<SearchSort, Long> keys = new EnumMap<>(SearchSort.class);
    Optional.ofNullable(sheet.verifiedOn())
        .ifPresent(day -> keys.put(SearchSort.VERIFIED, day.toEpochDay()));
    if (reused > 0) {
      keys.put(SearchSort.REUSED, reused);
    }
    if (sheet.details() instanceof Convention agreement) {
      AgreementTerm.of(agreement)
          .endsOn()
          .ifPresent(day -> keys.put(SearchSort.ENDING, day.toEpochDay()));
    }
    return keys;
  }
}

package fr.terreau.portal.alert;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.platform.IndexedSheets;
import fr.terreau.search.SheetDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the index would know of a sheet, down to its title and its summary. */
final class SheetsInMemory implements IndexedSheets {

  private final Practices practices;

  SheetsInMemory(Practices practices) {
    this.practices = practices;
  }

  @Override
  public Optional<SheetDocument> now(String id) {
    return practices
        .find(id)
        .filter(practice -> practice.published() && practice.status().searchable())
        .flatMap(
            practice ->
                practices
                    .revision(id, practice.revision())
                    .map(r -> document(practice, r, PracticeRights.tokensOf(practice))));
  }

  @Override
  public Optional<SheetDocument> once(String id, int number) {
    return practices
        .find(id)
        .flatMap(
            practice ->
                practices
                    .revision(id, number)
                    .map(r -> document(practice, r, rightsOf(r.sheet()))));
  }

  private static Set<String> rightsOf(PracticeSheet sheet) {
    return PracticeRights.tokensOf(sheet.visibility(), sheet.producer());
  }

  private static SheetDocument document(Practice practice, Revision revision, Set<String> access) {
    PracticeSheet sheet = revision.sheet();
    return new SheetDocument(
        practice.id(),
        sheet.title(),
        sheet.summary(),
        "",
        List.of(),
        Map.of(),
        access,
        LocalDate.EPOCH,
        List.of(),
        Map.of());
  }
}

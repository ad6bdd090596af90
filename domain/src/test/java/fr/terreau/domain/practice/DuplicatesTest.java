package fr.terreau.domain.practice;

import static fr.terreau.domain.practice.Specimens.NOON;
import static fr.terreau.domain.practice.Specimens.completeConvention;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.sheet.PracticeSheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reviewer sees what says the same already. */
class DuplicatesTest {

  private static final String SHA = "ab".repeat(32);

  private final InMemoryPractices practices = new InMemoryPractices();

  private Practice given(String id, PracticeSheet sheet) {
    Practice practice = Practice.started(id, sheet, "a-1", NOON);
    practices.add(practice);
    return practice;
  }

  private static PracticeSheet titled(String title) {
    return completeConvention().with("title", title);
  }

  private static List<String> ids(List<Practice> found) {
    return found.stream().map(Practice::id).toList();
  }

  @Test
  void the_same_file_is_certain_and_a_close_title_of_the_same_house_a_hint() {
    PracticeSheet withFile = titled("Grille de visite").with("attachments", file("f-1"));
    Practice draft = given("p-1", withFile);
    given(
        "p-2",
        titled("Tout autre chose").with("producer", "md-42").with("attachments", file("f-2")));
    given("p-3", titled("GRILLE DE VISITES !"));
    given("p-4", titled("Grille de visite").with("producer", "md-42"));
    given("p-5", titled("Plan de formation"));
    Duplicates found = Duplicates.of(practices, draft, practice -> true);
    assertEquals(List.of("p-2"), ids(found.sameFile()));
    assertEquals(List.of("p-3"), ids(found.closeTitle()));
  }

  @Test
  void what_may_not_be_read_is_not_told() {
    Practice draft = given("p-1", titled("Grille").with("attachments", file("f-1")));
    given("p-2", titled("Grille").with("attachments", file("f-2")));
    given("p-3", titled("Grille"));
    assertTrue(Duplicates.of(practices, draft, practice -> false).none());
  }

  @Test
  void a_sheet_named_for_its_file_is_not_named_again_for_its_title() {
    Practice draft = given("p-1", titled("Grille").with("attachments", file("f-1")));
    given("p-2", titled("Grille").with("attachments", file("f-2")));
    Duplicates found = Duplicates.of(practices, draft, practice -> true);
    assertEquals(List.of("p-2"), ids(found.sameFile()));
    assertEquals(List.of(), found.closeTitle());
  }

  @Test
  void a_draft_without_title_or_house_resembles_nothing() {
    given("p-2", titled("Grille"));
    assertTrue(Duplicates.of(practices, given("p-1", titled(null)), p -> true).none());
    assertTrue(
        Duplicates.of(practices, given("p-3", titled("Grille").with("producer", null)), p -> true)
            .none());
  }

  @ParameterizedTest
  @CsvSource({
    "Convention d’objectifs,       convention d objectif,      true",
    "Convention d’objectifs,       CONVENTION D'OBJECTIFS,     true",
    "Poldoc partagée du réseau,    Poldoc partage du reseaux,  true",
    "Plan de formation 2024,       Plan de formation 2025,     true",
    "Plan,                         Plans,                      false",
    "Plan de formation,            Plan de désherbage,         false",
    "Visite,                       Visite d’une bibliothèque de proximité, false"
  })
  void titles_are_close_when_few_letters_differ(String one, String other, boolean close) {
    assertEquals(close, Duplicates.close(Duplicates.normal(one), Duplicates.normal(other)));
    assertEquals(close, Duplicates.close(Duplicates.normal(other), Duplicates.normal(one)));
  }

  private static List<?> file(String id) {
    return List.of(Specimens.attachment(id, SHA));
  }
}

package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.ANYONE;
import static fr.terreau.search.contract.Specimens.MEMBER;
import static fr.terreau.search.contract.Specimens.classified;
import static fr.terreau.search.contract.Specimens.described;
import static fr.terreau.search.contract.Specimens.reserved;
import static fr.terreau.search.contract.Specimens.sheet;
import static fr.terreau.search.contract.Specimens.withSlides;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Facet;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.SimilarQuery;
import fr.terreau.search.SimilarQuery.Tie;
import fr.terreau.search.SimilarSheet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sheets close to a sheet, and why they are. */
public interface SimilarContract extends EngineUnderTest {

  String WEEDING =
      "désherbage des collections selon la méthode Ioupi, pilon et dons aux associations";

  private List<SimilarSheet> similar(String id, Set<String> access, Tie... ties) {
    return engine().similar(new SimilarQuery(id, access, Set.of(), List.of(ties), 5));
  }

  private static List<String> ids(List<SimilarSheet> sheets) {
    return sheets.stream().map(SimilarSheet::id).toList();
  }

  private static SheetDocument about(SheetDocument sheet, String subject, String label) {
    return described(
        classified(sheet, Map.of(Facet.SUBJECT, List.of(subject))), "", List.of(label), Map.of());
  }

  @Test
  default void texts_that_share_their_weighty_words_are_close_and_others_are_not() {
    index(
        sheet("1", "Désherber à plusieurs", WEEDING),
        sheet("2", "Une journée de désherbage", "Pilon, dons aux associations, méthode Ioupi."),
        sheet("3", "Accueil de classes", "lecture à voix haute et tapis de contes"));
    List<SimilarSheet> similar = similar("1", ANYONE);
    assertEquals(List.of("2"), ids(similar));
    assertTrue(
        similar.getFirst().words().containsAll(List.of("pilon", "ioupi")), similar::toString);
    assertEquals("Une journée de désherbage", similar.getFirst().title());
  }

  @Test
  default void a_sheet_is_never_close_to_itself_nor_given_against_the_wish() {
    index(
        sheet("1", "Désherber", WEEDING),
        sheet("2", "Désherber aussi", WEEDING),
        sheet("3", "Désherber encore", WEEDING));
    assertEquals(Set.of("2", "3"), Set.copyOf(ids(similar("1", ANYONE))));
    SimilarQuery without = new SimilarQuery("1", ANYONE, Set.of("2"), List.of(), 5);
    assertEquals(List.of("3"), ids(engine().similar(without)));
    assertEquals(1, engine().similar(new SimilarQuery("1", ANYONE, Set.of(), List.of(), 1)).size());
  }

  @Test
  default void a_tie_that_is_enough_brings_sheets_near_without_a_word_in_common() {
    index(
        about(sheet("1", "Désherber", "pilon"), "c-1", "Désherbage"),
        about(sheet("2", "Trier les collections", "rayonnages"), "c-1", "Désherbage"),
        about(sheet("3", "Accueillir", "classes"), "c-2", "Éducation"));
    Tie subject =
        new Tie("subject", Facet.SUBJECT, Set.of("c-1"), List.of("Désherbage"), 0.5f, true);
    List<SimilarSheet> similar = similar("1", ANYONE, subject);
    assertEquals(List.of("2"), ids(similar));
    assertEquals(Map.of("subject", List.of("c-1")), similar.getFirst().ties());
    assertEquals(
        List.of(),
        similar(
            "1",
            ANYONE,
            new Tie("subject", Facet.SUBJECT, Set.of("c-1"), List.of("Désherbage"), 0.5f, false)));
  }

  @Test
  default void ties_decide_between_texts_that_are_as_close() {
    index(
        sheet("1", "Désherber", WEEDING),
        sheet("2", "Désherber", WEEDING),
        classified(
            sheet("3", "Désherber", WEEDING), Map.of(Facet.PLACE, List.of("EPCI:1", "EPCI:2"))));
    Tie place = new Tie("place", Facet.PLACE, Set.of("EPCI:2", "EPCI:9"), List.of(), 0.3f, false);
    List<SimilarSheet> similar = similar("1", ANYONE, place);
    assertEquals(List.of("3", "2"), ids(similar));
    assertEquals(Map.of("place", List.of("EPCI:2")), similar.getFirst().ties());
    assertEquals(Map.of(), similar.getLast().ties());
  }

  @Test
  default void the_pages_of_the_documents_count_too() {
    index(
        withSlides(sheet("1", "Diaporama", ""), "pilon et dons", "méthode Ioupi, rayonnages"),
        sheet("2", "Une journée", "Pilon, dons, Ioupi : les rayonnages respirent."));
    assertEquals(List.of("2"), ids(similar("1", ANYONE)));
  }

  @Test
  default void reserved_sheets_are_close_to_nothing_for_those_who_may_not_see_them() {
    index(
        sheet("1", "Désherber", WEEDING),
        reserved(sheet("2", "Désherber entre nous", WEEDING), "RESEAU"),
        sheet("3", "Désherber au grand jour", WEEDING));
    assertEquals(List.of("3"), ids(similar("1", ANYONE)));
    assertEquals(Set.of("2", "3"), Set.copyOf(ids(similar("1", MEMBER))));
    assertEquals(List.of(), similar("2", ANYONE));
    assertFalse(similar("2", MEMBER).isEmpty());
    assertEquals(List.of(), similar("1", Set.of()));
    assertEquals(List.of(), similar("unknown", MEMBER));
  }

  @Test
  default void words_in_common_are_words_of_both() {
    index(
        sheet("1", "Désherber", WEEDING + " avec le budget ornithorynque"),
        sheet("2", "Désherber", WEEDING),
        reserved(sheet("3", "Désherber l’ornithorynque", WEEDING), "RESEAU"));
    for (SimilarSheet similar : similar("1", ANYONE)) {
      assertFalse(similar.words().contains("ornithorynque"), similar::toString);
    }
  }
}

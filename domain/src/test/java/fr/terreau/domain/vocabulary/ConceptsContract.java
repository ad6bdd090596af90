package fr.terreau.domain.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import fr.terreau.domain.vocabulary.Concepts.State;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every thesaurus keeps to. */
public interface ConceptsContract {

  Concept COLLECTIONS =
      new Concept(
          "collections",
          "Collections",
          Optional.of("Collections"),
          List.of(new Label("fonds", LabelKind.ALT)),
          Optional.empty(),
          Optional.of("Ensemble des documents."));
  Concept COMICS =
      new Concept(
          "bande-dessinee",
          "Bande dessinée",
          Optional.of("Comics"),
          List.of(new Label("BD", LabelKind.ACRONYM), new Label("manga", LabelKind.ALT)),
          Optional.of("collections"),
          Optional.empty());
  Concept LIBRARY =
      new Concept(
          "bibliotheque-departementale",
          "Bibliothèque départementale",
          Optional.empty(),
          List.of(
              new Label("BD", LabelKind.ACRONYM),
              new Label("bibliothèque centrale de prêt", LabelKind.FORMER_NAME)),
          Optional.empty(),
          Optional.empty());
  Concept WEEDING =
      new Concept(
          "desherbage",
          "Désherbage",
          Optional.of("Weeding"),
          List.of(
              new Label("élimination", LabelKind.ALT),
              new Label("desherbaje", LabelKind.HIDDEN_MISSPELLING)),
          Optional.of("collections"),
          Optional.empty());
  Concept STUDIO =
      new Concept(
          "atelier",
          "Élaborer un atelier",
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** Runs the work on the thesaurus in one transaction and commits it. */
  void writing(Consumer<Concepts> work);

  /** Asks the thesaurus in a transaction of its own. */
  <T> T reading(Function<Concepts, T> question);

  private void given(Concept... concepts) {
    writing(thesaurus -> thesaurus.saveAll(Arrays.asList(concepts)));
  }

  private List<String> search(String text, int atMost) {
    return ids(reading(thesaurus -> thesaurus.search(text, atMost)));
  }

  private static List<String> ids(List<Concept> concepts) {
    return concepts.stream().map(Concept::id).toList();
  }

  @Test
  default void a_concept_comes_back_as_it_was_saved() {
    given(COLLECTIONS, WEEDING, STUDIO);
    assertEquals(Optional.of(WEEDING), reading(thesaurus -> thesaurus.find("desherbage")));
    assertEquals(Optional.of(STUDIO), reading(thesaurus -> thesaurus.find("atelier")));
    assertEquals(Optional.empty(), reading(thesaurus -> thesaurus.find("nothing")));
  }

  @Test
  default void saving_again_replaces_and_removes_nothing() {
    given(COLLECTIONS, WEEDING);
    Concept renamed =
        new Concept(
            "desherbage",
            "Élimination",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    given(renamed);
    assertEquals(List.of(COLLECTIONS, renamed), reading(Concepts::all));
  }

  @Test
  default void concepts_are_sorted_without_regard_to_accents() {
    given(STUDIO, WEEDING, LIBRARY, COLLECTIONS, COMICS);
    assertEquals(
        List.of(
            "bande-dessinee",
            "bibliotheque-departementale",
            "collections",
            "desherbage",
            "atelier"),
        ids(reading(Concepts::all)));
  }

  @Test
  default void narrower_concepts_are_those_directly_below() {
    given(WEEDING, COLLECTIONS, COMICS, LIBRARY);
    assertEquals(
        List.of("bande-dessinee", "desherbage"),
        ids(reading(thesaurus -> thesaurus.narrower("collections"))));
    assertEquals(List.of(), reading(thesaurus -> thesaurus.narrower("desherbage")));
    assertEquals(
        List.of("bibliotheque-departementale", "collections"), ids(reading(Concepts::top)));
  }

  @Test
  default void an_acronym_finds_every_concept_that_bears_it() {
    given(COLLECTIONS, COMICS, LIBRARY);
    assertEquals(List.of("bande-dessinee", "bibliotheque-departementale"), search("bd", 10));
  }

  @Test
  default void each_typed_word_begins_a_word_of_one_label() {
    given(COLLECTIONS, COMICS, LIBRARY, WEEDING);
    assertEquals(List.of("bibliotheque-departementale"), search("PRÊT biblio", 10));
    assertEquals(List.of("desherbage"), search("elim", 10));
    assertEquals(List.of("desherbage"), search("weed", 10));
    assertEquals(List.of("desherbage"), search("desherbaje", 10));
    assertEquals(List.of(), search("manga fonds", 10));
    assertEquals(List.of(), search(" -! ", 10));
  }

  @Test
  default void a_whole_label_comes_before_a_beginning_and_a_beginning_before_the_rest() {
    Concept funds =
        new Concept(
            "fonds-local",
            "Fonds local",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    Concept music =
        new Concept(
            "partitions",
            "Autre fonds",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    given(music, funds, COLLECTIONS);
    assertEquals(List.of("collections", "fonds-local", "partitions"), search("fonds", 10));
    assertEquals(List.of("collections", "fonds-local"), search("fonds", 2));
  }

  @Test
  default void the_life_and_the_ties_of_a_concept_come_back() {
    Concept old =
        new Concept(
            "elimination",
            "Élimination",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of("collections", "atelier"),
            List.of("https://www.wikidata.org/entity/Q1", "https://data.example/2"),
            ConceptStatus.DEPRECIE,
            Optional.of("desherbage"));
    given(COLLECTIONS, WEEDING, STUDIO, old);
    assertEquals(Optional.of(old), reading(thesaurus -> thesaurus.find("elimination")));
    assertEquals(
        List.of("atelier", "collections"),
        reading(thesaurus -> thesaurus.find("elimination")).orElseThrow().related());
  }

  @Test
  default void only_accepted_concepts_are_offered() {
    Concept candidate = COMICS.at(ConceptStatus.CANDIDAT, Optional.empty());
    Concept replaced = LIBRARY.at(ConceptStatus.DEPRECIE, Optional.of("collections"));
    given(COLLECTIONS, candidate, replaced);
    assertEquals(List.of(), search("bd", 10));
    given(COMICS);
    assertEquals(List.of("bande-dessinee"), search("bd", 10));
  }

  @Test
  default void every_writing_moves_the_state_on() {
    State before = reading(Concepts::state);
    given(COLLECTIONS);
    State after = reading(Concepts::state);
    assertTrue(after.number() > before.number());
    assertTrue(after.changedAt().isAfter(before.changedAt()));
    assertEquals(after, reading(Concepts::state));
    writing(thesaurus -> assertEquals(after, thesaurus.lock()));
  }

  @Test
  default void what_people_changed_is_kept_in_its_order() {
    given(COLLECTIONS, WEEDING);
    ConceptChange first =
        new ConceptChange(
            "desherbage",
            1,
            Instant.ofEpochMilli(1_000),
            "a-1",
            Optional.of("Animatrice"),
            Optional.of("md-07"),
            ConceptChange.Gesture.MODIFICATION,
            List.of(
                new FieldChange(FieldChange.Field.LIBELLE, "Élimination", "Désherbage"),
                new FieldChange(FieldChange.Field.DEFINITION, "", "Retirer des documents.")));
    ConceptChange second =
        new ConceptChange(
            "desherbage",
            2,
            Instant.ofEpochMilli(2_000),
            "a-2",
            Optional.empty(),
            Optional.empty(),
            ConceptChange.Gesture.ACCEPTATION,
            List.of());
    writing(thesaurus -> thesaurus.record(first));
    writing(thesaurus -> thesaurus.record(second));
    assertEquals(List.of(first, second), reading(thesaurus -> thesaurus.history("desherbage")));
    assertEquals(List.of(), reading(thesaurus -> thesaurus.history("collections")));
    assertEquals(Integer.valueOf(2), reading(thesaurus -> thesaurus.version("desherbage")));
    assertEquals(Integer.valueOf(0), reading(thesaurus -> thesaurus.version("collections")));
    assertEquals(Set.of("desherbage"), reading(Concepts::changedByPeople));
  }

  @Test
  default void no_gesture_of_the_thesaurus_removes_a_concept() {
    List<String> names =
        Arrays.stream(Concepts.class.getMethods()).map(java.lang.reflect.Method::getName).toList();
    assertTrue(names.contains("saveAll"));
    assertTrue(names.stream().noneMatch(n -> n.matches("(?i).*(delete|remove|clear|purge).*")));
  }
}

package fr.terreau.domain.thesaurus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.thesaurus.Fault.Kind;
import fr.terreau.domain.thesaurus.Fault.Where;
import fr.terreau.domain.thesaurus.KeepThesaurus.Outcome;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import fr.terreau.domain.vocabulary.ConceptChange;
import fr.terreau.domain.vocabulary.ConceptChange.Gesture;
import fr.terreau.domain.vocabulary.ConceptStatus;
import fr.terreau.domain.vocabulary.FieldChange;
import fr.terreau.domain.vocabulary.ShippedConcepts;
import fr.terreau.domain.vocabulary.ShippedThesaurus;
import fr.terreau.domain.vocabulary.Thesaurus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The gestures on the thesaurus, on whatever keeps it. */
public interface KeepThesaurusContract {

  /** Works in one transaction and commits it. */
  void writing(Consumer<Room> work);

  private static Wording wording(String label) {
    return new Wording(
        label,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static Wording in(Wording w, Optional<String> broader, List<String> related) {
    return new Wording(
        w.prefLabel(),
        w.prefLabelEn(),
        w.synonyms(),
        w.acronyms(),
        w.formerNames(),
        w.hiddenAdded(),
        w.hiddenRemoved(),
        w.definition(),
        broader,
        related,
        w.closeMatches());
  }

  private void shipped() {
    writing(room -> new ShippedConcepts(room.concepts(), room.log()).load(ShippedThesaurus.read()));
  }

  private static Concept done(Outcome outcome) {
    return assertInstanceOf(Outcome.Done.class, outcome).concept();
  }

  private static List<Fault> faults(Outcome outcome) {
    return assertInstanceOf(Outcome.Faulty.class, outcome).faults();
  }

  private static Outcome edit(Room room, String id, UnaryOperator<Wording> change) {
    return room.keep()
        .edit(
            Room.COORDINATOR,
            Room.FUNCTION,
            id,
            room.version(id),
            change.apply(Wording.of(room.find(id))));
  }

  @Test
  default void a_proposal_becomes_a_candidate_and_acceptance_makes_it_usable() {
    shipped();
    writing(
        room -> {
          Concept candidate =
              done(room.keep().propose(Room.REFERENT, Optional.empty(), wording("Xylothèque")));
          assertEquals("xylotheque", candidate.id());
          assertEquals(ConceptStatus.CANDIDAT, candidate.status());
        });
    writing(
        room -> {
          assertEquals(List.of(), room.concepts().search("xylotheque", 5));
          done(room.keep().accept(Room.COORDINATOR, Room.FUNCTION, "xylotheque", 1));
        });
    writing(
        room -> {
          assertEquals(ConceptStatus.ACCEPTE, room.find("xylotheque").status());
          assertEquals(1, room.concepts().search("xylotheque", 5).size());
          List<ConceptChange> history = room.concepts().history("xylotheque");
          assertEquals(
              List.of(Gesture.PROPOSITION, Gesture.ACCEPTATION),
              history.stream().map(ConceptChange::gesture).toList());
          assertEquals("a-1", history.get(0).account());
          assertEquals(Room.FUNCTION, history.get(1).function());
          assertEquals(
              List.of(new FieldChange(FieldChange.Field.STATUT, "CANDIDAT", "ACCEPTE")),
              history.get(1).fields());
          assertEquals(
              List.of(new Fault(Where.STATUS, Kind.TOO_LATE, List.of())),
              faults(room.keep().accept(Room.ADMIN, Room.FUNCTION, "xylotheque", 2)));
        });
  }

  @Test
  default void only_those_who_work_for_all_decide() {
    shipped();
    writing(
        room -> {
          for (Actor actor : List.of(Room.REFERENT, Room.REVIEWER)) {
            KeepThesaurus keep = room.keep();
            Wording wording = Wording.of(room.find("desherbage"));
            assertInstanceOf(
                Outcome.Refused.class, keep.edit(actor, Room.FUNCTION, "desherbage", 0, wording));
            assertInstanceOf(
                Outcome.Refused.class, keep.accept(actor, Room.FUNCTION, "desherbage", 0));
            assertInstanceOf(
                Outcome.Refused.class,
                keep.deprecate(actor, Room.FUNCTION, "desherbage", 0, "collections"));
            assertTrue(room.imports().carryOut(actor, Room.FUNCTION, List.of(), 0).isEmpty());
          }
          for (Actor actor : List.of(Room.COORDINATOR, Room.ADMIN)) {
            assertInstanceOf(
                Outcome.Unknown.class, room.keep().accept(actor, Room.FUNCTION, "nothing", 0));
          }
        });
  }

  @Test
  default void another_name_is_kept_with_its_history_and_the_sheets_are_indexed_again() {
    shipped();
    writing(
        room -> {
          Concept edited =
              done(
                  edit(
                      room,
                      "desherbage",
                      w ->
                          new Wording(
                              "  Élimination  raisonnée ",
                              "Weeding",
                              w.synonyms(),
                              w.acronyms(),
                              List.of("Désherbage"),
                              List.of("dezerbage"),
                              List.of(),
                              w.definition(),
                              w.broader(),
                              w.related(),
                              List.of("https://www.wikidata.org/entity/Q1"))));
          assertEquals("Élimination raisonnée", edited.prefLabel());
          assertTrue(edited.otherLabels().contains(new Label("Désherbage", LabelKind.FORMER_NAME)));
          assertTrue(
              edited.hiddenLabels().contains(new Label("dezerbage", LabelKind.HIDDEN_MISSPELLING)));
        });
    writing(
        room -> {
          assertEquals(List.of("desherbage"), room.reindexed());
          String history = room.concepts().history("desherbage").toString();
          assertTrue(history.contains("Élimination raisonnée"), history);
          assertFalse(history.contains("dezerbage"), history);
        });
  }

  @Test
  default void what_is_sent_back_unchanged_changes_nothing() {
    shipped();
    writing(
        room -> {
          for (Concept concept : room.concepts().all()) {
            done(edit(room, concept.id(), UnaryOperator.identity()));
          }
        });
    writing(
        room -> {
          assertEquals(java.util.Set.of(), room.concepts().changedByPeople());
          assertEquals(List.of(), room.reindexed());
          assertEquals(
              java.util.Set.copyOf(ShippedThesaurus.read()),
              java.util.Set.copyOf(room.concepts().all()));
        });
  }

  @Test
  default void hidden_labels_are_added_and_taken_off_without_being_sent_back() {
    shipped();
    writing(
        room -> {
          Concept before =
              room.concepts().all().stream()
                  .filter(c -> !c.hiddenLabels().isEmpty())
                  .findFirst()
                  .orElseThrow();
          String gone = before.hiddenLabels().getFirst().text();
          Concept after =
              done(
                  edit(
                      room,
                      before.id(),
                      w ->
                          new Wording(
                              w.prefLabel(),
                              w.prefLabelEn(),
                              w.synonyms(),
                              w.acronyms(),
                              w.formerNames(),
                              List.of(),
                              List.of(gone),
                              w.definition(),
                              w.broader(),
                              w.related(),
                              w.closeMatches())));
          assertEquals(before.altLabels(), after.altLabels());
          assertEquals(before.hiddenLabels().size() - 1, after.hiddenLabels().size());
        });
  }

  @Test
  default void a_second_writer_is_told_of_the_first() {
    shipped();
    writing(
        room -> {
          Wording wording = Wording.of(room.find("desherbage"));
          done(edit(room, "desherbage", w -> in(w, w.broader(), List.of())));
          Outcome second = room.keep().edit(Room.ADMIN, Room.FUNCTION, "desherbage", 0, wording);
          assertEquals(1, assertInstanceOf(Outcome.Conflict.class, second).version());
          assertEquals(List.of(), room.find("desherbage").related());
        });
  }

  @Test
  default void a_tie_has_two_ends() {
    shipped();
    writing(
        room -> {
          assertTrue(room.find("reamenagement").related().contains("desherbage"));
          done(edit(room, "desherbage", w -> in(w, w.broader(), List.of("rfid"))));
          assertFalse(room.find("reamenagement").related().contains("desherbage"));
          assertFalse(room.find("deliberation").related().contains("desherbage"));
          assertEquals(List.of("desherbage", "sigb"), room.find("rfid").related());
          assertEquals(Gesture.LIEN, room.concepts().history("rfid").getFirst().gesture());
        });
  }

  @Test
  default void what_is_typed_wrong_is_said_at_its_field() {
    shipped();
    writing(
        room -> {
          Map<Wording, Fault> wrong =
              Map.ofEntries(
                  Map.entry(wording("   "), new Fault(Where.LABEL, Kind.EMPTY, List.of())),
                  Map.entry(wording("!?"), new Fault(Where.LABEL, Kind.EMPTY, List.of())),
                  Map.entry(
                      wording("DESHERBAGE"),
                      new Fault(Where.LABEL, Kind.TAKEN, List.of("Désherbage"))),
                  Map.entry(wording("<b>Gras</b>"), new Fault(Where.LABEL, Kind.MARKUP, List.of())),
                  Map.entry(
                      wording("x".repeat(151)), new Fault(Where.LABEL, Kind.LONG, List.of("150"))),
                  Map.entry(
                      wording("à l\u202eenvers"),
                      new Fault(Where.LABEL, Kind.INVISIBLE, List.of())),
                  Map.entry(
                      in(wording("Neuf"), Optional.of("nulle-part"), List.of()),
                      new Fault(Where.BROADER, Kind.UNKNOWN, List.of("nulle-part"))));
          wrong.forEach(
              (wording, fault) ->
                  assertEquals(
                      List.of(fault),
                      faults(room.keep().propose(Room.REFERENT, Room.FUNCTION, wording)),
                      wording.prefLabel()));
          assertEquals(233, room.concepts().all().size());
          assertEquals(
              List.of(new Fault(Where.RELATED, Kind.ITSELF, List.of())),
              faults(edit(room, "desherbage", w -> in(w, w.broader(), List.of("desherbage")))));
          assertEquals(
              List.of(new Fault(Where.RELATED, Kind.UNKNOWN, List.of("rien"))),
              faults(edit(room, "desherbage", w -> in(w, w.broader(), List.of("rien")))));
        });
  }

  @Test
  default void nothing_lies_below_itself() {
    shipped();
    writing(
        room -> {
          assertEquals(
              List.of(new Fault(Where.BROADER, Kind.ITSELF, List.of())),
              faults(edit(room, "epci", w -> in(w, Optional.of("epci"), List.of()))));
          assertEquals(
              List.of(new Fault(Where.BROADER, Kind.LOOP, List.of("Communauté de communes"))),
              faults(
                  edit(room, "epci", w -> in(w, Optional.of("communaute-communes"), List.of()))));
          assertEquals(
              Kind.LOOP,
              faults(
                      edit(
                          room,
                          "acteurs",
                          w -> in(w, Optional.of("communaute-communes"), List.of())))
                  .getFirst()
                  .kind());
        });
  }

  @Test
  default void a_deprecated_concept_stays_and_names_its_replacement() {
    shipped();
    writing(
        room -> {
          done(room.keep().deprecate(Room.COORDINATOR, Room.FUNCTION, "rfid", 0, "navette"));
          Concept old = room.find("rfid");
          assertEquals(ConceptStatus.DEPRECIE, old.status());
          assertEquals(Optional.of("navette"), old.replacedBy());
          assertEquals(233, room.concepts().all().size());
          assertEquals(List.of("rfid"), room.reindexed());
          done(room.keep().deprecate(Room.ADMIN, Room.FUNCTION, "navette", 0, "sigb"));
          Thesaurus all = new Thesaurus(room.concepts().all());
          assertEquals("sigb", all.successor("rfid").orElseThrow().id());
        });
  }

  @Test
  default void a_concept_is_not_replaced_by_what_cannot_be_used() {
    shipped();
    writing(
        room -> {
          done(room.keep().propose(Room.REFERENT, Room.FUNCTION, wording("Xylothèque")));
          Map<String, Kind> wrong =
              Map.of(
                  "", Kind.EMPTY,
                  "rien", Kind.UNKNOWN,
                  "rfid", Kind.ITSELF,
                  "xylotheque", Kind.NOT_ACCEPTED);
          wrong.forEach(
              (next, kind) ->
                  assertEquals(
                      kind,
                      faults(room.keep().deprecate(Room.ADMIN, Room.FUNCTION, "rfid", 0, next))
                          .getFirst()
                          .kind()));
          assertEquals(
              List.of(new Fault(Where.REPLACEMENT, Kind.HAS_NARROWER, List.of("2"))),
              faults(room.keep().deprecate(Room.ADMIN, Room.FUNCTION, "epci", 0, "commune")));
        });
  }

  @Test
  default void candidates_below_others_are_accepted_after_them() {
    shipped();
    writing(
        room -> {
          done(room.keep().propose(Room.REFERENT, Room.FUNCTION, wording("Dessus")));
          done(
              room.keep()
                  .propose(
                      Room.REFERENT,
                      Room.FUNCTION,
                      in(wording("Dessous"), Optional.of("dessus"), List.of())));
          Fault alone =
              faults(room.keep().accept(Room.ADMIN, Room.FUNCTION, "dessous", 1)).getFirst();
          assertEquals(new Fault(Where.BROADER, Kind.NOT_ACCEPTED, List.of("Dessus")), alone);
          assertEquals(
              Map.of(room.find("dessous"), alone),
              room.keep().acceptAll(Room.ADMIN, Room.FUNCTION, List.of("dessous")));
          assertEquals(
              Map.of(),
              room.keep().acceptAll(Room.ADMIN, Room.FUNCTION, List.of("dessous", "dessus")));
          assertTrue(room.find("dessous").usable());
        });
  }

  @Test
  default void words_of_addresses_are_no_identifiers() {
    writing(
        room -> {
          assertEquals(
              "notion-candidats",
              done(room.keep().propose(Room.REFERENT, Room.FUNCTION, wording("Candidats"))).id());
          assertEquals(
              "notion-1",
              done(room.keep().propose(Room.REFERENT, Room.FUNCTION, wording("图书馆"))).id());
        });
  }

  @Test
  default void another_list_of_the_product_leaves_what_people_changed() {
    shipped();
    writing(
        room -> {
          done(edit(room, "desherbage", w -> in(wording("Tri"), w.broader(), List.of())));
          done(edit(room, "acteurs", w -> in(w, Optional.of("territoires"), List.of())));
        });
    Concept weeding =
        new Concept(
            "desherbage",
            "Désherbage",
            Optional.empty(),
            List.of(),
            Optional.of("collections"),
            Optional.empty());
    Concept territories =
        new Concept(
            "territoires",
            "Territoires",
            Optional.empty(),
            List.of(),
            Optional.of("acteurs"),
            Optional.empty());
    Concept twin =
        new Concept("tri", "Tri", Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    Concept rfid =
        new Concept(
                "rfid",
                "Puces",
                Optional.empty(),
                List.of(),
                Optional.of("collections"),
                Optional.empty())
            .related(java.util.stream.Stream.of("desherbage", "sigb"));
    writing(
        room ->
            new ShippedConcepts(room.concepts(), room.log())
                .load(
                    List.of(
                        weeding.related(java.util.stream.Stream.of("rfid")),
                        territories,
                        twin,
                        rfid)));
    writing(
        room -> {
          assertEquals("Tri", room.find("desherbage").prefLabel());
          assertEquals(List.of(), room.find("desherbage").related());
          // Below what people moved below it, it would lie below itself.
          assertEquals(Optional.empty(), room.find("territoires").broader());
          assertEquals("Territoires", room.find("territoires").prefLabel());
          assertEquals(ConceptStatus.CANDIDAT, room.find("tri").status());
          assertEquals("Puces", room.find("rfid").prefLabel());
          assertEquals(List.of("sigb"), room.find("rfid").related());
          assertTrue(room.reindexed().containsAll(List.of("rfid", "territoires")));
          assertEquals(234, room.concepts().all().size());
        });
  }

  @Test
  default void loading_the_same_list_twice_changes_nothing() {
    shipped();
    writing(
        room -> {
          var before = room.concepts().state();
          new ShippedConcepts(room.concepts(), room.log()).load(ShippedThesaurus.read());
          assertEquals(before, room.concepts().state());
          assertEquals(List.of(), room.reindexed());
        });
  }
}

package fr.terreau.domain.thesaurus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.thesaurus.ImportPlan.End;
import fr.terreau.domain.thesaurus.ImportPlan.Line;
import fr.terreau.domain.thesaurus.ImportPlan.Remark;
import fr.terreau.domain.thesaurus.ImportPlan.Why;
import fr.terreau.domain.thesaurus.SkosNotion.Text;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.ConceptStatus;
import fr.terreau.domain.vocabulary.ShippedConcepts;
import fr.terreau.domain.vocabulary.ShippedThesaurus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a file of notions adds and changes, on whatever keeps the thesaurus. */
public interface ImportThesaurusContract {

  String HERE = "https://terreau.example/thesaurus/";
  String THERE = "http://data.example/ark:/";

  /** Works in one transaction and commits it. */
  void writing(Consumer<Room> work);

  /** A notion of this address and French name. */
  static SkosNotion notion(String address, String label) {
    return new SkosNotion(
        address,
        label.isEmpty() ? List.of() : List.of(new Text(label, "fr")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of());
  }

  private static SkosNotion tied(
      SkosNotion n, List<String> broader, List<String> narrower, List<String> related) {
    return new SkosNotion(
        n.address(),
        n.prefLabels(),
        n.altLabels(),
        n.hiddenLabels(),
        n.definitions(),
        broader,
        narrower,
        related,
        n.closeMatches(),
        n.deprecated(),
        n.replacedBy());
  }

  private static SkosNotion replaced(SkosNotion n, String... by) {
    return new SkosNotion(
        n.address(),
        n.prefLabels(),
        n.altLabels(),
        n.hiddenLabels(),
        n.definitions(),
        n.broader(),
        n.narrower(),
        n.related(),
        n.closeMatches(),
        true,
        List.of(by));
  }

  private static ImportPlan imported(Room room, SkosNotion... notions) {
    List<SkosNotion> all = List.of(notions);
    ImportPlan plan = room.imports().plan(all);
    assertEquals(
        Optional.of(plan),
        room.imports().carryOut(Room.COORDINATOR, Room.FUNCTION, all, plan.state()));
    return plan;
  }

  private static Line line(ImportPlan plan, String address) {
    return plan.lines().stream().filter(l -> l.address().equals(address)).findFirst().orElseThrow();
  }

  private static Set<Why> why(ImportPlan plan, String address) {
    return line(plan, address).remarks().stream().map(Remark::why).collect(Collectors.toSet());
  }

  private void shipped() {
    writing(room -> new ShippedConcepts(room.concepts(), room.log()).load(ShippedThesaurus.read()));
  }

  @Test
  default void a_plan_changes_nothing_yet() {
    shipped();
    writing(
        room -> {
          var before = room.concepts().state();
          ImportPlan plan = room.imports().plan(List.of(notion(HERE + "neuf", "Neuf")));
          assertEquals(1, plan.lines(End.ADDED).size());
          assertEquals(before, room.concepts().state());
          assertEquals(Optional.empty(), room.concepts().find("neuf"));
        });
  }

  @Test
  default void unknown_notions_become_candidates_with_their_ties() {
    shipped();
    writing(
        room ->
            imported(
                room,
                tied(
                    notion(HERE + "xylotheque", "Xylothèque"),
                    List.of(HERE + "collections"),
                    List.of(),
                    List.of(HERE + "rfid")),
                notion(THERE + "cb1", "Jardin partagé"),
                tied(
                    notion(THERE + "cb0", "Nature"),
                    List.of(),
                    List.of(THERE + "cb1"),
                    List.of())));
    writing(
        room -> {
          Concept seeds = room.find("xylotheque");
          assertEquals(ConceptStatus.CANDIDAT, seeds.status());
          assertEquals(Optional.of("collections"), seeds.broader());
          assertTrue(room.find("rfid").related().contains("xylotheque"));
          assertEquals(List.of(THERE + "cb1"), room.find("jardin-partage").closeMatches());
          assertEquals(Optional.of("nature"), room.find("jardin-partage").broader());
          assertEquals(List.of(), seeds.closeMatches());
          // The same file again finds what it brought.
          ImportPlan again = room.imports().plan(List.of(notion(THERE + "cb1", "Jardin partagé")));
          assertEquals(1, again.lines(End.SAME).size());
        });
  }

  @Test
  default void what_the_file_leaves_out_stays_and_what_it_says_otherwise_changes() {
    shipped();
    writing(
        room -> {
          Concept before = room.find("desherbage");
          ImportPlan plan =
              imported(
                  room,
                  new SkosNotion(
                      HERE + "desherbage",
                      List.of(new Text("Élimination", "fr-FR"), new Text("Deselection", "en-GB")),
                      List.of(new Text("tri des fonds", ""), new Text("Aussonderung", "de")),
                      List.of(new Text("eliminassion", "fr")),
                      List.of(),
                      List.of(),
                      List.of(),
                      List.of(),
                      List.of("https://www.wikidata.org/entity/Q1", "javascript:alert(1)"),
                      false,
                      List.of()));
          Concept after = room.find("desherbage");
          assertEquals(End.CHANGED, line(plan, HERE + "desherbage").end());
          assertEquals("Élimination", after.prefLabel());
          assertEquals(Optional.of("Deselection"), after.prefLabelEn());
          assertEquals(before.otherLabels().size() + 2, after.otherLabels().size());
          assertTrue(after.otherLabels().containsAll(before.otherLabels()));
          assertEquals(before.hiddenLabels().size() + 1, after.hiddenLabels().size());
          assertEquals(before.definition(), after.definition());
          assertEquals(before.broader(), after.broader());
          assertEquals(before.related(), after.related());
          assertEquals(List.of("https://www.wikidata.org/entity/Q1"), after.closeMatches());
          assertEquals(Set.of(Why.OTHER_LANGUAGE, Why.BAD_ADDRESS), why(plan, HERE + "desherbage"));
          assertEquals(List.of("desherbage"), room.reindexed());
          assertEquals(233, room.concepts().all().size());
        });
  }

  @Test
  default void what_does_not_fit_is_left_out_with_the_reason() {
    shipped();
    writing(
        room -> {
          ImportPlan plan =
              imported(
                  room,
                  notion(THERE + "0", ""),
                  notion(THERE + "1", "DESHERBAGE"),
                  notion(THERE + "2", "<script>alert(1)</script>"),
                  tied(
                      notion(THERE + "3", "Neuf"),
                      List.of(HERE + "collections", HERE + "espaces"),
                      List.of(),
                      List.of(THERE + "nowhere")),
                  tied(
                      notion(HERE + "acteurs", "Acteurs et institutions"),
                      List.of(HERE + "epci"),
                      List.of(),
                      List.of()),
                  replaced(notion(THERE + "4", "Ancien")),
                  notion(HERE + "rfid", "RFID"),
                  notion("http://elsewhere.example/thesaurus/rfid", "RFID"));
          assertEquals(Set.of(Why.NO_FRENCH_LABEL), why(plan, THERE + "0"));
          assertEquals(Set.of(Why.LABEL_TAKEN), why(plan, THERE + "1"));
          assertEquals(Set.of(Why.BAD_TEXT), why(plan, THERE + "2"));
          assertEquals(Set.of(Why.SEVERAL_BROADER, Why.UNKNOWN_TIE), why(plan, THERE + "3"));
          assertEquals(End.ADDED, line(plan, THERE + "3").end());
          assertEquals(Set.of(Why.LOOP), why(plan, HERE + "acteurs"));
          assertEquals(End.SAME, line(plan, HERE + "acteurs").end());
          assertEquals(Set.of(Why.NO_REPLACEMENT), why(plan, THERE + "4"));
          assertEquals(
              Set.of(Why.SAME_NOTION_TWICE), why(plan, "http://elsewhere.example/thesaurus/rfid"));
          assertEquals(5, plan.lines(End.IGNORED).size());
          assertEquals(234, room.concepts().all().size());
        });
  }

  @Test
  default void what_the_file_replaces_is_deprecated_and_stays() {
    shipped();
    writing(
        room -> {
          ImportPlan plan =
              imported(
                  room,
                  replaced(notion(HERE + "puces", "Puces"), HERE + "vieilles-puces"),
                  replaced(notion(HERE + "vieilles-puces", "RFID"), HERE + "rfid"),
                  replaced(notion(HERE + "sigb", room.find("sigb").prefLabel()), HERE + "rfid"),
                  replaced(notion(HERE + "epci", "EPCI"), HERE + "commune"));
          assertEquals(Optional.of("vieilles-puces"), room.find("puces").replacedBy());
          assertEquals(Optional.of("rfid"), room.find("vieilles-puces").replacedBy());
          assertEquals(Optional.of("rfid"), room.find("sigb").replacedBy());
          assertEquals(Set.of(Why.NOT_REPLACEABLE), why(plan, HERE + "epci"));
          assertTrue(room.find("epci").usable());
        });
  }

  @Test
  default void a_plan_that_was_shown_before_another_change_is_not_carried_out() {
    shipped();
    writing(
        room -> {
          List<SkosNotion> file = List.of(notion(HERE + "neuf", "Neuf"));
          long shown = room.imports().plan(file).state();
          imported(room, notion(HERE + "autre", "Autre"));
          assertEquals(
              Optional.empty(),
              room.imports().carryOut(Room.COORDINATOR, Room.FUNCTION, file, shown));
          assertEquals(Optional.empty(), room.concepts().find("neuf"));
        });
  }

  @Test
  default void a_large_file_is_worked_out_in_a_moment() {
    shipped();
    writing(
        room -> {
          List<SkosNotion> many =
              IntStream.range(0, 5_000)
                  .mapToObj(
                      i ->
                          tied(
                              notion(HERE + "n-" + i, "Notion " + i),
                              i == 0 ? List.of() : List.of(HERE + "n-" + (i / 10)),
                              List.of(),
                              List.of(HERE + "n-" + (i + 1) % 5_000)))
                  .toList();
          ImportPlan plan =
              org.junit.jupiter.api.Assertions.assertTimeout(
                  java.time.Duration.ofSeconds(20), () -> room.imports().plan(many));
          assertEquals(5_000, plan.lines(End.ADDED).size());
        });
  }
}

package fr.terreau.domain.practice;

import static fr.terreau.domain.practice.Specimens.ANIMATOR;
import static fr.terreau.domain.practice.Specimens.ARDECHE_REVIEWER;
import static fr.terreau.domain.practice.Specimens.CLOCK;
import static fr.terreau.domain.practice.Specimens.LOIRE_REVIEWER;
import static fr.terreau.domain.practice.Specimens.NOON;
import static fr.terreau.domain.practice.Specimens.completeConvention;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.practice.Lineage.Kin;
import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.field.Fault.Problem;
import fr.terreau.domain.practice.sheet.Licence;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Relation;
import fr.terreau.domain.practice.sheet.Reuse;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.domain.practice.sheet.Step;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.review.InMemoryReviewThread;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sheet made of another one, what it keeps of it, and the family that grows so. */
class AdaptationTest {

  private static final Actor LOIRE_REFERENT = new Actor("a-5", "md-42", Role.REFERENT);
  private static final List<SheetTerritory> LOIRE =
      List.of(
          new SheetTerritory(
              "DEPARTEMENT", "42", "INSEE_COG", 2025, "Loire", null, null, null, null));

  private final InMemoryPractices practices = new InMemoryPractices();
  private final WriteDraft writing = new WriteDraft(practices, CLOCK);
  private final AdaptPractice adapting = new AdaptPractice(practices, writing);
  private final PublishPractice publishing =
      new PublishPractice(
          practices,
          new InMemoryChangeLog(),
          new InMemoryReviewThread(),
          Validation.validator(),
          CLOCK);

  private Practice published(PracticeSheet sheet) {
    Practice practice = writing.start(ANIMATOR, sheet);
    publishing.publish(ANIMATOR, practice.id(), null);
    return practice;
  }

  private Practice adapted(Practice source) {
    AdaptPractice.Outcome outcome =
        adapting.start(LOIRE_REFERENT, source.reference(), "MD de l’Ardèche", LOIRE);
    return assertInstanceOf(AdaptPractice.Outcome.Started.class, outcome).draft();
  }

  @Test
  void everything_known_is_there_and_what_belongs_to_the_source_is_not() {
    Practice source =
        published(
            completeConvention()
                .with("license", Licence.CC_BY_SA_4_0)
                .with("visibility", Visibility.PUBLIC)
                .with("steps", List.of(new Step(1, "Réunir", "Les élus", "1 jour", "Référent")))
                .with("pitfalls", "Ne rien promettre")
                .with("outcomes", "12 communes signataires")
                .with("contact", "md@ardeche.example")
                .with("attachments", List.of(Specimens.attachment("f-1", "ab".repeat(32))))
                .with("reuses", List.of(new Reuse("md-26", null, "x", null)))
                .with("fromSession", "ses-1"));
    PracticeSheet draft = adapted(source).draft();
    assertEquals("Convention d’objectifs à trois niveaux", draft.title());
    assertEquals("Dire qui apporte quoi.", draft.objectives());
    assertEquals("Ne rien promettre", draft.pitfalls());
    assertEquals(1, draft.steps().size());
    assertEquals(List.of("convention"), draft.subjects());
    assertEquals("md-42", draft.producer());
    assertEquals(LOIRE, draft.territories());
    assertEquals(Licence.CC_BY_SA_4_0, draft.license());
    assertEquals(Visibility.RESEAU, draft.visibility());
    assertEquals(
        List.of(new Relation(Relation.Kind.ADAPTE_DE, "AURA-CONV-0001")), draft.relations());
    assertEquals(
        "D’après « Convention d’objectifs à trois niveaux », MD de l’Ardèche, AURA-CONV-0001,"
            + " CC BY-SA 4.0",
        draft.sources().get(0).title());
    assertEquals(List.of(), draft.attachments());
    assertEquals(List.of(), draft.reuses());
    assertEquals(null, draft.contact());
    assertEquals(null, draft.outcomes());
    assertEquals(null, draft.fromSession());
    assertEquals(null, draft.version());
    assertEquals(null, draft.reviewDue());
    assertEquals(null, draft.rightsCleared());
  }

  @Test
  void only_what_may_be_read_and_used_is_adapted() {
    Practice closed = published(completeConvention().with("visibility", Visibility.MD));
    assertInstanceOf(
        AdaptPractice.Outcome.Refused.class,
        adapting.start(LOIRE_REFERENT, closed.reference(), "MD", LOIRE));
    Practice draft = writing.start(LOIRE_REFERENT, completeConvention());
    assertInstanceOf(
        AdaptPractice.Outcome.Refused.class,
        adapting.start(LOIRE_REFERENT, draft.id(), "MD", LOIRE),
        "one's own draft is not published");
    assertInstanceOf(
        AdaptPractice.Outcome.Unknown.class,
        adapting.start(LOIRE_REFERENT, "AURA-CONV-9999", "MD", LOIRE));
    Practice reserved =
        published(completeConvention().with("license", Licence.TOUS_DROITS_RESERVES));
    assertInstanceOf(
        AdaptPractice.Outcome.Reserved.class,
        adapting.start(LOIRE_REFERENT, reserved.reference(), "MD", LOIRE));
    assertInstanceOf(
        AdaptPractice.Outcome.Started.class,
        adapting.start(ARDECHE_REVIEWER, reserved.reference(), "MD", LOIRE));
  }

  @Test
  void a_form_that_says_nothing_of_the_source_does_not_drop_it() {
    Practice source = published(completeConvention());
    Practice draft = adapted(source);
    PracticeSheet typed =
        completeConvention()
            .with("title", "Convention de la Loire")
            .with("producer", "md-42")
            .with("relations", List.of(new Relation(Relation.Kind.CITE, "AURA-CONV-0009")));
    writing.revise(LOIRE_REFERENT, draft.id(), draft.version(), typed);
    publishing.publish(LOIRE_REVIEWER, draft.id(), null);
    PracticeSheet kept = practices.revision(draft.id(), 1).orElseThrow().sheet();
    assertEquals("Convention de la Loire", kept.title());
    assertEquals(
        List.of(
            new Relation(Relation.Kind.CITE, "AURA-CONV-0009"),
            new Relation(Relation.Kind.ADAPTE_DE, source.reference())),
        kept.relations());
    assertTrue(kept.sources().get(0).title().contains(source.reference()));
    int version = draft.version();
    writing.revise(LOIRE_REFERENT, draft.id(), version, draft.draft());
    assertEquals(version, draft.version(), "what is kept is no change");
  }

  @Test
  void what_is_shared_alike_is_published_alike() {
    Practice source = published(completeConvention().with("license", Licence.CC_BY_SA_4_0));
    Practice draft = adapted(source);
    PracticeSheet other =
        completeConvention().with("producer", "md-42").with("license", Licence.ETALAB_2_0);
    writing.revise(LOIRE_REFERENT, draft.id(), draft.version(), other);
    assertEquals(
        new PublishPractice.Outcome.Incomplete(List.of(new Fault("license", Problem.SHARE_ALIKE))),
        publishing.publish(LOIRE_REVIEWER, draft.id(), null));
    writing.revise(
        LOIRE_REFERENT, draft.id(), draft.version(), other.with("license", Licence.CC_BY_SA_4_0));
    assertInstanceOf(
        PublishPractice.Outcome.Published.class,
        publishing.publish(LOIRE_REVIEWER, draft.id(), null));
  }

  private Practice adaptation(String id, String producer, String... sources) {
    List<Relation> relations =
        List.of(sources).stream().map(s -> new Relation(Relation.Kind.ADAPTE_DE, s)).toList();
    Practice practice =
        Practice.started(
            id,
            completeConvention().with("producer", producer).with("relations", relations),
            "a-1",
            NOON);
    practices.add(practice);
    publishing.publish(ANIMATOR, id, null);
    return practice;
  }

  private static List<String> shown(List<Kin> kin) {
    return kin.stream().map(k -> k.practice().id() + " " + k.steps()).toList();
  }

  @Test
  void a_chain_of_three_is_seen_from_each_of_its_links() {
    Practice first = adaptation("p-1", "md-07");
    Practice second = adaptation("p-2", "md-42", "p-1");
    Practice third = adaptation("p-3", "md-26", second.reference());
    adaptation("p-4", "md-38", "p-2");
    assertEquals(
        List.of("p-2 1", "p-1 2"), shown(Lineage.of(practices, third, p -> true).origins()));
    assertEquals(List.of(), Lineage.of(practices, third, p -> true).adaptations());
    assertEquals(
        List.of("p-2 1", "p-3 2", "p-4 2"),
        shown(Lineage.of(practices, first, p -> true).adaptations()));
    assertEquals(List.of("p-1 1"), shown(Lineage.of(practices, second, p -> true).origins()));
    assertEquals(
        List.of(),
        shown(Lineage.of(practices, third, p -> !p.id().equals("p-2")).origins()),
        "what may not be read hides what lies behind it");
  }

  @Test
  void sheets_that_adapt_each_other_are_named_once() {
    adaptation("p-1", "md-07", "p-3");
    adaptation("p-2", "md-42", "p-1", "p-2");
    Practice third = adaptation("p-3", "md-26", "p-2", "unknown");
    Lineage lineage = Lineage.of(practices, third, p -> true);
    assertEquals(List.of("p-2 1", "p-1 2"), shown(lineage.origins()));
    assertEquals(List.of("p-1 1", "p-2 2"), shown(lineage.adaptations()));
  }

  @Test
  void the_walk_ends_after_twenty_steps() {
    adaptation("p-100", "md-07");
    for (int i = 101; i < 130; i++) {
      adaptation("p-" + i, "md-07", "p-" + (i - 1));
    }
    Practice last = practices.find("p-129").orElseThrow();
    assertEquals(20, Lineage.of(practices, last, p -> true).origins().size());
  }

  @Test
  void what_an_organisation_told_of_its_reuse_stands_beside_its_sheet() {
    Reuse told =
        new Reuse("md-42", LocalDate.of(2025, 1, 1), "Deux niveaux au lieu de trois", null);
    Practice source = published(completeConvention().with("reuses", List.of(told)));
    adaptation("p-2", "md-42", source.reference());
    adaptation("p-3", "md-26", source.reference());
    List<Kin> kin = Lineage.of(practices, source, p -> true).adaptations();
    assertEquals(
        List.of(Optional.of(told), Optional.empty()), kin.stream().map(Kin::note).toList());
  }
}

package fr.terreau.domain.practice;

import static fr.terreau.domain.practice.Specimens.ANIMATOR;
import static fr.terreau.domain.practice.Specimens.ARDECHE_REFERENT;
import static fr.terreau.domain.practice.Specimens.ARDECHE_REVIEWER;
import static fr.terreau.domain.practice.Specimens.CLOCK;
import static fr.terreau.domain.practice.Specimens.LOIRE_REVIEWER;
import static fr.terreau.domain.practice.Specimens.NOON;
import static fr.terreau.domain.practice.Specimens.completeConvention;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.practice.Practices.DueSheet;
import fr.terreau.domain.practice.Practices.Incoming;
import fr.terreau.domain.practice.Practices.SameFile;
import fr.terreau.domain.practice.Practices.Tie;
import fr.terreau.domain.practice.Practices.Titled;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Relation;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.review.InMemoryReviewThread;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What lists ask of every keeper of practices: ties, titles, reviews and what is due. */
public interface PracticeListsContract {

  LocalDate HORIZON = LocalDate.of(2027, 3, 2);

  /** Asks or changes the practices in one transaction. */
  <T> T with(Function<Practices, T> work);

  private PublishPractice publishing(Practices practices) {
    return new PublishPractice(
        practices,
        new InMemoryChangeLog(),
        new InMemoryReviewThread(),
        Validation.validator(),
        CLOCK);
  }

  private void given(String id, PracticeSheet sheet) {
    with(
        practices -> {
          practices.add(Practice.started(id, sheet, "a-1", NOON));
          return null;
        });
  }

  private void published(String id, PracticeSheet sheet) {
    given(id, sheet);
    with(practices -> publishing(practices).publish(ANIMATOR, id, null));
  }

  private static PracticeSheet tied(Relation.Kind kind, String ref) {
    return completeConvention().with("relations", List.of(new Relation(kind, ref)));
  }

  private List<Incoming> to(String reference) {
    return with(practices -> practices.relationsTo(reference));
  }

  @Test
  default void a_relation_is_found_from_its_other_end_once_published() {
    published("p-1", completeConvention());
    given("p-2", tied(Relation.Kind.CITE, "AURA-CONV-0001"));
    assertEquals(List.of(), to("AURA-CONV-0001"), "a draft ties nothing yet");
    with(practices -> publishing(practices).publish(ANIMATOR, "p-2", null));
    published("p-3", tied(Relation.Kind.ADAPTE_DE, "p-1"));
    for (String name : List.of("p-1", "AURA-CONV-0001")) {
      assertEquals(
          List.of("p-2 CITE", "p-3 ADAPTE_DE"),
          to(name).stream().map(i -> i.from().id() + " " + i.kind()).toList(),
          name);
    }
    assertEquals(List.of(), to("p-2"));
    assertEquals(List.of(), to("unknown"));
    assertEquals(
        List.of(new Tie("p-3", Relation.Kind.ADAPTE_DE, "p-1")),
        with(practices -> practices.tiesFrom(Set.of("p-3"))));
    assertEquals(List.of(), with(practices -> practices.tiesFrom(Set.of())));
    assertEquals(List.of(), with(practices -> practices.tiesTo(Set.of())));
  }

  @Test
  default void a_relation_that_the_next_version_drops_is_gone() {
    published("p-1", completeConvention());
    published("p-2", tied(Relation.Kind.CITE, "p-1"));
    with(
        practices ->
            new WriteDraft(practices, CLOCK)
                .revise(
                    ARDECHE_REVIEWER,
                    "p-2",
                    practices.find("p-2").orElseThrow().version(),
                    tied(Relation.Kind.COMPLETE, "p-1")));
    assertEquals(Relation.Kind.CITE, to("p-1").get(0).kind(), "readers still see the old one");
    with(practices -> publishing(practices).publish(ANIMATOR, "p-2", null));
    assertEquals(List.of(Relation.Kind.COMPLETE), to("p-1").stream().map(Incoming::kind).toList());
  }

  @Test
  default void an_imported_sheet_is_tied_and_due_as_well() {
    published("p-1", completeConvention());
    with(
        practices -> {
          new ImportPractice(practices, new InMemoryChangeLog())
              .fictional(
                  "AURA-CONV-0107",
                  tied(Relation.Kind.CITE, "p-1").with("reviewDue", LocalDate.of(2026, 1, 1)),
                  Status.PUBLIE,
                  new ImportPractice.Dates(NOON, NOON, NOON));
          return null;
        });
    assertEquals("AURA-CONV-0107", to("p-1").get(0).from().reference());
    assertEquals(List.of(), to("AURA-CONV-0107"), "its code is its identifier too");
    assertEquals(
        List.of("AURA-CONV-0107"),
        with(practices -> practices.due(ARDECHE_REVIEWER, true, HORIZON, 10)).stream()
            .map(due -> due.practice().reference())
            .toList());
  }

  @Test
  default void titles_of_a_producer_are_listed_published_or_not() {
    published("p-1", completeConvention().with("title", "Un"));
    given("p-2", completeConvention().with("title", "Deux"));
    given("p-3", completeConvention().with("title", "Trois").with("producer", "md-42"));
    given("p-4", completeConvention().with("title", null));
    assertEquals(
        Set.of(new Titled("p-1", "Un"), new Titled("p-2", "Deux")),
        Set.copyOf(with(practices -> practices.titlesOf("md-07", 10))));
    assertEquals(1, with(practices -> practices.titlesOf("md-07", 1)).size());
  }

  @Test
  default void practices_that_share_a_file_are_told() {
    String one = "aa".repeat(32);
    String two = "bb".repeat(32);
    given("p-1", holding(Specimens.attachment("f-1", one), Specimens.attachment("f-2", two)));
    given("p-2", holding(Specimens.attachment("f-3", two), Specimens.attachment("f-4", one)));
    given("p-3", holding(Specimens.attachment("f-5", two)));
    given("p-4", holding(Specimens.attachment("f-6", "cc".repeat(32))));
    assertEquals(
        List.of(
            new SameFile("p-1", "p-2"),
            new SameFile("p-1", "p-3"),
            new SameFile("p-3", "p-1"),
            new SameFile("p-3", "p-2")),
        with(practices -> practices.sharingFiles(Set.of("p-1", "p-3", "p-4"))));
    assertEquals(List.of(), with(practices -> practices.sharingFiles(Set.of())));
  }

  private static PracticeSheet holding(Attachment... attachments) {
    return completeConvention().with("attachments", List.of(attachments));
  }

  @Test
  default void the_newest_revisions_come_together() {
    published("p-1", completeConvention());
    published("p-2", completeConvention());
    given("p-3", completeConvention());
    with(practices -> publishing(practices).publish(ANIMATOR, "p-2", null));
    assertEquals(
        Set.of("p-1 1", "p-2 2"),
        Set.copyOf(
            with(practices -> practices.newestRevisions(Set.of("p-1", "p-2", "p-3"))).stream()
                .map(revision -> revision.practice() + " " + revision.number())
                .toList()));
    assertEquals(List.of(), with(practices -> practices.newestRevisions(Set.of())));
  }

  @Test
  default void the_next_version_of_a_published_sheet_waits_for_review_too() {
    published("p-1", completeConvention());
    assertEquals(List.of(), with(practices -> practices.awaitingReview("md-07")));
    assertEquals(List.of(), with(practices -> practices.unpublishedOf("a-1")));
    with(practices -> publishing(practices).propose(ARDECHE_REFERENT, "p-1", null, null));
    assertEquals(1, with(practices -> practices.awaitingReview("md-07")).size());
    assertEquals(1, with(practices -> practices.unpublishedOf("a-1")).size());
    assertEquals(Status.PUBLIE, with(practices -> practices.find("p-1")).orElseThrow().status());
    with(practices -> publishing(practices).publish(ARDECHE_REVIEWER, "p-1", null));
    assertEquals(List.of(), with(practices -> practices.awaitingReview("md-07")));
    assertEquals(List.of(), with(practices -> practices.unpublishedOf("a-1")));
  }

  @Test
  default void what_is_due_is_told_by_reader_and_horizon() {
    given("draft", reviewed("2026-01-01"));
    published("late", reviewed("2026-03-03"));
    published("soon", reviewed("2027-03-02"));
    published("later", reviewed("2027-03-03"));
    published("closed", reviewed("2026-05-01").with("visibility", Visibility.MD));
    published("loire", reviewed("2026-06-01").with("producer", "md-42"));
    published(
        "loire-closed",
        reviewed("2026-06-02").with("producer", "md-42").with("visibility", Visibility.MD));
    assertEquals(List.of("late", "closed", "soon"), due(ARDECHE_REVIEWER, true));
    assertEquals(List.of("loire"), due(ARDECHE_REVIEWER, false));
    assertEquals(List.of("loire", "loire-closed"), due(LOIRE_REVIEWER, true));
    assertEquals(List.of("late", "closed", "loire", "loire-closed", "soon"), due(ANIMATOR, false));
    Actor nobodys = new Actor("a-9", null, Role.REFERENT);
    assertEquals(List.of(), due(nobodys, true));
    assertEquals(List.of("late", "loire", "soon"), due(nobodys, false));
    assertEquals(1, with(practices -> practices.due(ARDECHE_REVIEWER, true, HORIZON, 1)).size());
  }

  private static PracticeSheet reviewed(String due) {
    return completeConvention().with("reviewDue", LocalDate.parse(due));
  }

  private List<String> due(Actor reader, boolean ours) {
    return with(practices -> practices.due(reader, ours, HORIZON, 100)).stream()
        .peek(due -> assertEquals(Due.Kind.REVIEW, due.kind()))
        .map(due -> due.practice().id())
        .toList();
  }

  @Test
  default void a_day_that_is_put_off_is_asked_for_once() {
    published("p-1", reviewed("2026-04-01"));
    with(
        practices -> {
          Practice practice = practices.locked("p-1").orElseThrow();
          Revision next =
              practice.restate(
                  practices.revision("p-1", 1).orElseThrow().sheet(),
                  sheet -> sheet.with("reviewDue", LocalDate.of(2026, 9, 1)),
                  "Vérifiée",
                  Status.PUBLIE,
                  null,
                  null,
                  NOON);
          practices.add(next);
          return null;
        });
    assertEquals(
        List.of(LocalDate.of(2026, 9, 1)),
        with(practices -> practices.due(ARDECHE_REVIEWER, true, HORIZON, 9)).stream()
            .map(DueSheet::day)
            .toList());
  }

  @Test
  default void sheets_are_summed_up_again_after_the_product_learned_something() {
    published("p-1", completeConvention());
    given("p-2", completeConvention());
    assertEquals(List.of(), with(practices -> practices.summedUpBefore(Practice.SUMMED_UP, 10)));
    assertEquals(
        List.of("p-1"), with(practices -> practices.summedUpBefore(Practice.SUMMED_UP + 1, 10)));
  }
}

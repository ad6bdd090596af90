package fr.terreau.domain.visit;

import static fr.terreau.domain.visit.VisitsContract.ANIMATOR;
import static fr.terreau.domain.visit.VisitsContract.DROME;
import static fr.terreau.domain.visit.VisitsContract.LOIRE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.directory.InMemoryTerritories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.practice.InMemoryPractices;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Published;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.visit.WriteVisit.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteVisitTest {

  private final InMemoryVisits visits = new InMemoryVisits();
  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryTerritories territories = new InMemoryTerritories();
  private final WriteVisit writing =
      new WriteVisit(visits, practices, territories, Specimens.CLOCK);

  @BeforeEach
  void a_guide_and_a_commune_are_there() {
    publish("2.0", Visibility.PUBLIC, GuideSpecimens.AREA, GuideSpecimens.STATE);
    territories.saveAll(
        List.of(
            new Territory(
                Territory.Kind.COMMUNE,
                "42094",
                Territory.CodeSystem.INSEE_COG,
                2026,
                "Feurs",
                Optional.empty(),
                Optional.empty(),
                List.of())));
  }

  private Practice publish(String version, Visibility visibility, GuideItem... items) {
    return Published.as(
        practices, "V-1", GuideSpecimens.sheet(version, GuideSpecimens.guide(items), visibility));
  }

  private static VisitContent planned(String organisation) {
    return Records.with(
        VisitSpecimens.bare("x", "Feurs", "2026-05-04", organisation).content(),
        Map.of("library", new VisitLibrary("Médiathèque", "42094", null, false, false)));
  }

  private static VisitContent answered(VisitContent content, String area) {
    return Records.with(
        content,
        Map.of(
            "answers",
            List.of(
                new Answer("v01", List.of(area), null, null),
                new Answer("v12", List.of(), NoAnswer.SANS_OBJET, null))));
  }

  private Visit started() {
    return assertInstanceOf(Outcome.Kept.class, writing.start(LOIRE, "V-1", planned("md-42")))
        .visit();
  }

  @Test
  void a_visit_starts_along_the_guide_of_today() {
    Visit visit = started();
    assertEquals(new Visit.Guide("p-V-1", 1, "2.0"), visit.guide());
    assertEquals(VisitStatus.PREPAREE, visit.status());
    assertEquals(Visibility.MD, visit.visibility());
    assertEquals("a-1", visit.createdBy());
    assertTrue(visit.searched().contains(" feurs 42094 "), "found by the name of its commune");
    assertEquals(visit, visits.find(visit.id()).orElseThrow());
  }

  @Test
  void answers_stay_with_the_revision_they_were_given_to() {
    Visit visit = started();
    writing.revise(LOIRE, visit.id(), 1, answered(visit.content(), "68"));
    publish("3.0", Visibility.PUBLIC, GuideSpecimens.RHYTHM);
    Visit after = visits.find(visit.id()).orElseThrow();
    assertEquals(new Visit.Guide("p-V-1", 1, "2.0"), after.guide());
    assertEquals("2.0", writing.guideOf(after).version());
    assertEquals(
        List.of("v01", "v12"), writing.guideOf(after).items().stream().map(GuideItem::id).toList());
    assertInstanceOf(
        Outcome.Kept.class,
        writing.revise(LOIRE, visit.id(), after.version(), answered(after.content(), "70")));
    Visit next = started();
    assertEquals(2, next.guide().revision());
    assertEquals("3.0", next.guide().version());
  }

  @Test
  void a_visit_follows_a_guide_that_one_may_read_and_that_asks_something() {
    assertInstanceOf(Outcome.Refused.class, writing.start(LOIRE, "V-9", planned("md-42")));
    Published.as(
        practices, "V-2", GuideSpecimens.sheet("1.0", GuideSpecimens.whole(), Visibility.MD));
    assertInstanceOf(Outcome.Refused.class, writing.start(LOIRE, "V-2", planned("md-42")));
    assertInstanceOf(Outcome.Kept.class, writing.start(ANIMATOR, "V-2", planned("md-42")));
    Published.as(
        practices, "C-1", Specimens.completeConvention().with("visibility", Visibility.PUBLIC));
    assertInstanceOf(Outcome.Refused.class, writing.start(LOIRE, "C-1", planned("md-42")));
  }

  @Test
  void nobody_writes_for_another_library() {
    assertInstanceOf(Outcome.Refused.class, writing.start(LOIRE, "V-1", planned("md-26")));
    Visit visit = started();
    VisitContent changed = answered(visit.content(), "70");
    assertInstanceOf(Outcome.Refused.class, writing.revise(DROME, visit.id(), 1, changed));
    assertInstanceOf(
        Outcome.Refused.class,
        writing.revise(
            LOIRE, visit.id(), 1, Records.with(changed, Map.of("referentOrganization", "md-26"))));
    assertInstanceOf(Outcome.Refused.class, writing.move(DROME, visit.id(), VisitStatus.REALISEE));
    assertInstanceOf(Outcome.Refused.class, writing.move(LOIRE, "vis-9", VisitStatus.REALISEE));
    assertEquals(planned("md-42"), visits.find(visit.id()).orElseThrow().content());
    assertInstanceOf(Outcome.Kept.class, writing.revise(ANIMATOR, visit.id(), 1, changed));
  }

  @Test
  void what_somebody_else_wrote_meanwhile_is_not_written_over() {
    Visit visit = started();
    writing.revise(LOIRE, visit.id(), 1, answered(visit.content(), "68"));
    Outcome late = writing.revise(LOIRE, visit.id(), 1, answered(visit.content(), "99"));
    assertEquals(
        List.of("68"),
        assertInstanceOf(Outcome.Conflict.class, late)
            .theirs()
            .content()
            .answer("v01")
            .orElseThrow()
            .values());
  }

  @Test
  void the_same_text_is_no_new_version() {
    Visit visit = started();
    writing.revise(LOIRE, visit.id(), 1, visit.content());
    assertEquals(1, visit.version());
  }

  @Test
  void an_answer_that_does_not_fit_changes_nothing() {
    Visit visit = started();
    assertThrows(
        IllegalArgumentException.class,
        () -> writing.revise(LOIRE, visit.id(), 1, answered(visit.content(), "grand")));
    assertEquals(1, visit.version());
  }

  @Test
  void a_report_goes_out_when_what_is_mandatory_is_settled() {
    Visit visit = started();
    assertInstanceOf(Outcome.Elsewhere.class, writing.move(LOIRE, visit.id(), VisitStatus.CLOSE));
    assertInstanceOf(Outcome.Kept.class, writing.move(LOIRE, visit.id(), VisitStatus.REALISEE));
    Outcome tooSoon = writing.move(LOIRE, visit.id(), VisitStatus.CR_ENVOYE);
    assertEquals(
        List.of("v01", "v12"),
        assertInstanceOf(Outcome.Unsettled.class, tooSoon).items().stream()
            .map(GuideItem::id)
            .toList());
    assertEquals(VisitStatus.REALISEE, visit.status());
    writing.revise(LOIRE, visit.id(), 1, answered(visit.content(), "68"));
    assertInstanceOf(Outcome.Kept.class, writing.move(LOIRE, visit.id(), VisitStatus.CR_ENVOYE));
    assertEquals(VisitStatus.CR_ENVOYE, visit.status());
  }

  @Test
  void a_visit_is_closed_when_nobody_waits_for_anything() {
    Visit visit = started();
    List<FollowUp> open =
        VisitSpecimens.content("Feurs", "2026-01-01", "md-42", Visibility.MD).followUps();
    VisitContent content = Records.with(answered(visit.content(), "68"), Map.of("followUps", open));
    writing.revise(LOIRE, visit.id(), 1, content);
    for (VisitStatus to :
        List.of(VisitStatus.REALISEE, VisitStatus.CR_ENVOYE, VisitStatus.SUITES_EN_COURS)) {
      assertInstanceOf(Outcome.Kept.class, writing.move(LOIRE, visit.id(), to));
    }
    assertEquals(new Outcome.StillOpen(1), writing.move(LOIRE, visit.id(), VisitStatus.CLOSE));
    writing.revise(
        LOIRE, visit.id(), 2, Records.with(content, Map.of("followUps", open.subList(1, 2))));
    assertInstanceOf(Outcome.Kept.class, writing.move(LOIRE, visit.id(), VisitStatus.CLOSE));
    assertInstanceOf(
        Outcome.Kept.class, writing.move(LOIRE, visit.id(), VisitStatus.SUITES_EN_COURS));
  }

  @Test
  void fictional_content_comes_once() {
    Practice guide = practices.byReference("V-1").orElseThrow();
    writing.fictional("vis-demo", guide, planned("md-42"), VisitStatus.CLOSE);
    writing.fictional("vis-demo", guide, planned("md-26"), VisitStatus.PREPAREE);
    Visit visit = visits.find("vis-demo").orElseThrow();
    assertEquals("md-42", visit.organisation());
    assertEquals(VisitStatus.CLOSE, visit.status());
    assertEquals(true, visit.demo());
  }
}

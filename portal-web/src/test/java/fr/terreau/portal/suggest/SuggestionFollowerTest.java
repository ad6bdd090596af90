package fr.terreau.portal.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.directory.InMemoryOrganisations;
import fr.terreau.domain.directory.InMemoryTerritories;
import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.practice.InMemoryPractices;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PublishPractice;
import fr.terreau.domain.practice.ShelvePractice;
import fr.terreau.domain.practice.ShelvePractice.Gesture;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.Validation;
import fr.terreau.domain.practice.WriteDraft;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.review.InMemoryReviewThread;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import fr.terreau.search.Suggester;
import fr.terreau.search.suggest.WordStarts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is suggested follows what is published and how things are called, without a new start. */
class SuggestionFollowerTest {

  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryChangeLog log = new InMemoryChangeLog();
  private final InMemoryReviewThread thread = new InMemoryReviewThread();
  private final InMemoryConcepts concepts = new InMemoryConcepts();
  private final InMemoryOrganisations organisations = new InMemoryOrganisations();
  private final PublishPractice publishing =
      new PublishPractice(practices, log, thread, Validation.validator(), Specimens.CLOCK);
  private final WriteDraft writing = new WriteDraft(practices, Specimens.CLOCK);
  private final ShelvePractice shelving =
      new ShelvePractice(practices, log, thread, Specimens.CLOCK);
  private final Suggester suggester = new WordStarts();
  private final SuggestionFollower follower = follower(Specimens.CLOCK);

  private SuggestionFollower follower(Clock clock) {
    return new SuggestionFollower(
        suggester,
        new Suggestables(concepts, new InMemoryTerritories(), organisations, practices),
        log,
        clock);
  }

  private Practice published(String title, Visibility visibility) {
    Practice practice =
        writing.start(
            Specimens.ARDECHE_REVIEWER,
            Specimens.completeConvention().with("title", title).with("visibility", visibility));
    publishing.publish(Specimens.ARDECHE_REVIEWER, practice.id(), null);
    return practice;
  }

  private void step() {
    List<Change> changes = log.after(follower.position(), 100);
    if (!changes.isEmpty()) {
      follower.follow(changes);
    }
  }

  private List<String> labels(String typed, String... access) {
    return suggester.suggest(typed, Set.of(access), 8, each -> false).stream()
        .map(suggestion -> suggestion.of().label())
        .toList();
  }

  private static Concept concept(String label, Label... others) {
    return new Concept(
        "c-1", label, Optional.empty(), List.of(others), Optional.empty(), Optional.empty());
  }

  @Test
  void what_is_there_at_the_start_is_suggested_drafts_are_not() {
    published("Zoothèque ouverte", Visibility.PUBLIC);
    writing.start(
        Specimens.ARDECHE_REFERENT,
        Specimens.completeConvention().with("title", "Zoothèque en projet"));
    assertEquals(log.last(), follower.position());
    assertEquals(List.of("Zoothèque ouverte"), labels("zoo", "PUBLIC", "RESEAU", "MD"));
  }

  @Test
  void sheets_come_and_go_with_their_rights() {
    step();
    Practice open = published("Zoothèque ouverte", Visibility.PUBLIC);
    published("Zoothèque du réseau", Visibility.RESEAU);
    published("Zoothèque de l’Ardèche", Visibility.MD);
    step();
    assertEquals(List.of("Zoothèque ouverte"), labels("zoo", "PUBLIC"));
    assertEquals(2, labels("zoo", "PUBLIC", "RESEAU").size());
    assertEquals(List.of("Zoothèque de l’Ardèche"), labels("zoo", "MD:md-07"));
    assertEquals(List.of(), labels("zoo", "MD:md-42"));
    shelving.treat(Specimens.ARDECHE_REVIEWER, open.id(), Gesture.RETIRE, null, "Droits");
    step();
    assertEquals(List.of(), labels("zoo", "PUBLIC"));
  }

  @Test
  void subjects_are_called_as_they_are_now_and_hidden_names_lead_to_them() {
    concepts.saveAll(List.of(concept("Zoothérapie")));
    step();
    assertEquals(List.of("Zoothérapie"), labels("zoo", "PUBLIC"));
    concepts.saveAll(
        List.of(
            concept("Médiation animale", new Label("zoothéque", LabelKind.HIDDEN_MISSPELLING))));
    log.append(Subject.CONCEPT, "c-1");
    step();
    assertEquals(List.of("Médiation animale"), labels("zoo", "PUBLIC"));
  }

  @Test
  void organisations_are_looked_at_now_and_then() {
    Instant[] now = {Specimens.NOON};
    SuggestionFollower patient =
        follower(
            new Clock() {
              @Override
              public Instant instant() {
                return now[0];
              }

              @Override
              public ZoneOffset getZone() {
                return ZoneOffset.UTC;
              }

              @Override
              public Clock withZone(ZoneId zone) {
                return this;
              }
            });
    patient.position();
    organisations.save(
        new Organisation(
            "zoo",
            Organisation.Kind.PARTENAIRE,
            "Parc zoologique",
            "Zoo du parc",
            List.of(),
            List.of(),
            List.of(),
            true,
            false));
    patient.rest();
    assertEquals(List.of(), labels("zoo", "PUBLIC"));
    now[0] = now[0].plus(Duration.ofMinutes(2));
    patient.rest();
    assertEquals(List.of("Zoo du parc"), labels("zoo", "PUBLIC"));
  }
}

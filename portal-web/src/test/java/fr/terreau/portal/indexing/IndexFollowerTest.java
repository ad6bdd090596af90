package fr.terreau.portal.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.directory.InMemoryOrganisations;
import fr.terreau.domain.directory.InMemoryTerritories;
import fr.terreau.domain.event.InMemoryEvents;
import fr.terreau.domain.event.Session;
import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.InMemoryFileTexts;
import fr.terreau.domain.file.PageText;
import fr.terreau.domain.file.PageUnit;
import fr.terreau.domain.practice.ImportPractice;
import fr.terreau.domain.practice.InMemoryPractices;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PublishPractice;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.Status;
import fr.terreau.domain.practice.Validation;
import fr.terreau.domain.practice.WriteDraft;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Relation;
import fr.terreau.domain.practice.sheet.Relation.Kind;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.review.InMemoryReviewThread;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.ConceptStatus;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Notices;
import fr.terreau.search.EngineState;
import fr.terreau.search.Facet;
import fr.terreau.search.SearchSort;
import fr.terreau.search.SheetDocument;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index follows what is published, and is made anew when it cannot be trusted. */
class IndexFollowerTest {

  private static final String SHA = "ab".repeat(32);
  private static final ImportPractice.Dates DATES =
      new ImportPractice.Dates(Specimens.NOON, Specimens.NOON, Specimens.NOON);

  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryChangeLog log = new InMemoryChangeLog();
  private final InMemoryFileTexts texts = new InMemoryFileTexts();
  private final InMemoryEvents events = new InMemoryEvents();
  private final InMemoryEngine engine = new InMemoryEngine();
  private final InMemoryConcepts concepts = new InMemoryConcepts();
  private final PublishPractice publishing =
      new PublishPractice(
          practices, log, new InMemoryReviewThread(), Validation.validator(), Specimens.CLOCK);
  private final WriteDraft writing = new WriteDraft(practices, Specimens.CLOCK);
  private final IndexFollower follower =
      new IndexFollower(
          engine,
          new SheetDocuments(
              practices,
              new InMemoryOrganisations(),
              new InMemoryTerritories(),
              concepts,
              events,
              texts,
              new Labels(
                  new InMemoryOrganisations(),
                  new InMemoryTerritories(),
                  new InMemoryConcepts(),
                  events,
                  Specimens.CLOCK)),
          practices,
          log,
          new Notices());

  private Practice published(PracticeSheet sheet) {
    Practice practice = writing.start(Specimens.ARDECHE_REVIEWER, sheet);
    publishing.publish(Specimens.ARDECHE_REVIEWER, practice.id(), null);
    return practice;
  }

  /** One look at the log, as the thread of the follower takes it. */
  private void step() {
    List<Change> changes = log.after(follower.position(), 100);
    if (!changes.isEmpty()) {
      follower.follow(changes);
    }
  }

  @Test
  void an_index_that_is_missing_is_made_from_the_database() {
    Practice one = published(Specimens.completeConvention());
    Practice other = published(Specimens.completeConvention());
    writing.start(Specimens.ARDECHE_REFERENT, Specimens.completeConvention());
    assertEquals(log.last(), follower.position());
    assertEquals(Set.of(one.id(), other.id()), engine.sheets.keySet());
    assertEquals(1, engine.rebuilds);
    step();
    assertEquals(1, engine.rebuilds);
  }

  @Test
  void more_sheets_than_one_page_are_all_found_again() {
    for (int i = 0; i < 450; i++) {
      published(Specimens.completeConvention());
    }
    follower.position();
    assertEquals(450, engine.sheets.size());
  }

  @Test
  void what_is_published_later_is_added_and_the_position_advances() {
    follower.position();
    Practice practice = published(Specimens.completeConvention());
    step();
    assertEquals(Set.of(practice.id()), engine.sheets.keySet());
    assertEquals(OptionalLong.of(log.last()), engine.position());
    assertEquals(1, engine.rebuilds);
  }

  @Test
  void changes_of_files_and_events_only_move_the_position() {
    follower.position();
    log.append(Subject.FILE, SHA);
    log.append(Subject.EVENT, "evt-1");
    step();
    assertEquals(Set.of(), engine.sheets.keySet());
    assertEquals(List.of(), engine.deleted);
    assertEquals(OptionalLong.of(2), engine.position());
  }

  @ParameterizedTest
  @EnumSource
  void a_sheet_is_found_as_long_as_its_status_says_so(Status status) {
    follower.position();
    new ImportPractice(practices, log)
        .fictional("AURA-CONV-0001", Specimens.completeConvention(), status, DATES);
    String id = practices.byReference("AURA-CONV-0001").orElseThrow().id();
    log.append(Subject.PRACTICE, id);
    step();
    assertEquals(status.searchable(), engine.sheets.containsKey(id));
    assertEquals(!status.searchable(), engine.deleted.contains(id));
    engine.state = EngineState.NEEDS_REBUILD;
    follower.position();
    assertEquals(status.searchable(), engine.sheets.containsKey(id));
  }

  @Test
  void a_sheet_that_no_longer_exists_is_removed() {
    follower.position();
    log.append(Subject.PRACTICE, "p-gone");
    step();
    assertEquals(List.of("p-gone"), engine.deleted);
  }

  @Test
  void doing_it_twice_changes_nothing() {
    follower.position();
    published(Specimens.completeConvention());
    List<Change> changes = log.after(0, 100);
    follower.follow(changes);
    SheetDocument first = engine.sheets.values().iterator().next();
    follower.follow(changes);
    assertEquals(List.of(first), List.copyOf(engine.sheets.values()));
  }

  @Test
  void a_database_older_than_its_index_has_the_index_made_anew() {
    published(Specimens.completeConvention());
    follower.position();
    engine.position = OptionalLong.of(log.last() + 1);
    engine.sheets.put("p-later", engine.sheets.values().iterator().next());
    assertEquals(log.last(), follower.position());
    assertEquals(2, engine.rebuilds);
    assertEquals(1, engine.sheets.size());
  }

  @Test
  void a_rebuild_that_fails_leaves_the_old_index_and_is_tried_again() {
    Practice practice = published(Specimens.completeConvention());
    follower.position();
    engine.state = EngineState.NEEDS_REBUILD;
    IndexFollower broken = new IndexFollower(engine, null, practices, log, new Notices());
    assertThrows(NullPointerException.class, broken::position);
    assertEquals(Set.of(practice.id()), engine.sheets.keySet());
    assertEquals(EngineState.NEEDS_REBUILD, engine.state);
    follower.position();
    assertEquals(EngineState.READY, engine.state);
  }

  @Test
  void a_document_carries_rights_facets_and_the_pages_of_its_files() {
    events.put(
        new Session(
            "ses-1",
            "evt-1",
            1,
            Session.Kind.ATELIER,
            "Atelier",
            null,
            null,
            null,
            null,
            List.of(),
            null,
            false));
    texts.keep(
        SHA,
        new Readable(
            List.of(
                new PageText(1, PageUnit.SHEET, "Budget", "120 euros"),
                new PageText(2, PageUnit.SHEET, "Vide", ""),
                new PageText(3, PageUnit.SLIDE, "Titre", "Titre\nTexte")),
            false,
            Optional.empty()));
    Practice practice =
        published(
            Specimens.completeConvention()
                .with("visibility", Visibility.MD)
                .with("fromSession", "ses-1")
                .with("attachments", List.of(Specimens.attachment("d-1", SHA))));
    follower.position();
    SheetDocument document = engine.sheets.get(practice.id());
    assertEquals(Set.of("MD", "MD:md-07"), document.access());
    assertEquals(List.of("CONVENTION"), document.facets().get(Facet.TYPE));
    assertEquals(List.of("evt-1"), document.facets().get(Facet.EVENT));
    assertEquals(List.of("2024"), document.facets().get(Facet.YEAR));
    assertEquals(
        List.of("Budget\n120 euros", "Titre\nTexte"),
        document.pages().stream().map(fr.terreau.search.PageText::text).toList());
    assertTrue(document.keywords().contains("AURA-CONV-0001"), document.keywords().toString());
  }

  @Test
  void what_authors_write_after_publication_is_not_found_before_they_publish_again() {
    Practice practice = published(Specimens.completeConvention());
    follower.position();
    writing.revise(
        Specimens.ARDECHE_REVIEWER,
        practice.id(),
        practice.version(),
        practice.draft().with("title", "Secret"));
    log.append(Subject.PRACTICE, practice.id());
    step();
    assertEquals(
        "Convention d’objectifs à trois niveaux", engine.sheets.get(practice.id()).title());
  }

  private static Concept concept(String id, String label) {
    return new Concept(id, label, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  private Practice about(Visibility visibility, String... subjects) {
    return published(
        Specimens.completeConvention()
            .with("visibility", visibility)
            .with("subjects", List.of(subjects)));
  }

  private List<String> keywords(Practice practice) {
    return engine.sheets.get(practice.id()).keywords();
  }

  @Test
  void sheets_are_found_by_the_new_name_of_a_concept() {
    concepts.saveAll(List.of(concept("tri", "Tri"), concept("rfid", "Puces")));
    Practice open = about(Visibility.PUBLIC, "tri");
    Practice closed = about(Visibility.MD, "rfid", "tri");
    Practice other = about(Visibility.PUBLIC, "rfid");
    follower.position();
    engine.touched.clear();
    concepts.saveAll(List.of(concept("tri", "Désherbage")));
    log.append(Subject.CONCEPT, "tri");
    step();
    assertEquals(Set.of(open.id(), closed.id()), engine.touched);
    assertTrue(keywords(open).contains("Désherbage"));
    assertTrue(keywords(closed).contains("Désherbage") && !keywords(closed).contains("Tri"));
    assertEquals(OptionalLong.of(log.last()), engine.position());
    assertTrue(keywords(other).contains("Puces"));
  }

  @Test
  void a_sheet_that_bears_a_replaced_concept_is_found_by_what_replaces_it() {
    Concept old = concept("tri", "Tri").at(ConceptStatus.DEPRECIE, Optional.of("desherbage"));
    concepts.saveAll(List.of(old, concept("desherbage", "Désherbage")));
    Practice practice = about(Visibility.PUBLIC, "tri", "unknown");
    follower.position();
    assertEquals(
        List.of("tri", "unknown", "desherbage"),
        engine.sheets.get(practice.id()).facets().get(Facet.SUBJECT));
    assertTrue(keywords(practice).containsAll(List.of("Tri", "Désherbage")));
  }

  @Test
  void more_sheets_than_one_answer_holds_are_all_indexed_again() {
    concepts.saveAll(List.of(concept("tri", "Tri")));
    for (int i = 0; i < 450; i++) {
      about(Visibility.RESEAU, "tri");
    }
    follower.position();
    concepts.saveAll(List.of(concept("tri", "Désherbage")));
    log.append(Subject.CONCEPT, "tri");
    engine.position = OptionalLong.of(log.last() - 1);
    step();
    assertTrue(engine.sheets.values().stream().allMatch(s -> s.keywords().contains("Désherbage")));
  }

  private Practice adapting(Visibility visibility, String... references) {
    return published(
        Specimens.completeConvention()
            .with("visibility", visibility)
            .with(
                "relations",
                Stream.of(references).map(ref -> new Relation(Kind.ADAPTE_DE, ref)).toList()));
  }

  private long reused(Practice practice) {
    return engine.sheets.get(practice.id()).sortKeys().getOrDefault(SearchSort.REUSED, 0L);
  }

  @Test
  void a_sheet_counts_those_that_adapt_it_as_they_come_and_go() {
    Practice source = adapting(Visibility.PUBLIC);
    follower.position();
    assertEquals(0, reused(source));
    Practice one = adapting(Visibility.PUBLIC, source.reference());
    step();
    assertEquals(1, reused(source));
    adapting(Visibility.PUBLIC, source.id());
    step();
    assertEquals(2, reused(source));
    writing.revise(
        Specimens.ARDECHE_REVIEWER,
        one.id(),
        one.version(),
        one.draft().with("visibility", Visibility.MD));
    publishing.publish(Specimens.ARDECHE_REVIEWER, one.id(), null);
    step();
    assertEquals(1, reused(source));
  }

  @Test
  void what_some_readers_of_a_sheet_may_not_open_is_not_counted_for_it() {
    Practice open = adapting(Visibility.PUBLIC);
    Practice closed = adapting(Visibility.MD);
    adapting(Visibility.MD, open.reference(), closed.reference());
    adapting(Visibility.RESEAU, open.reference(), closed.reference());
    follower.position();
    assertEquals(0, reused(open));
    assertEquals(2, reused(closed));
  }

  @Test
  void a_sheet_counts_among_what_its_subjects_belong_to() {
    Concept broad = concept("collections", "Collections");
    concepts.saveAll(List.of(broad, concept("tri", "Tri").below(Optional.of("collections"))));
    Practice practice = about(Visibility.PUBLIC, "tri");
    follower.position();
    assertEquals(
        List.of("tri", "collections"),
        engine.sheets.get(practice.id()).facets().get(Facet.SUBJECT));
  }
}

package fr.terreau.portal.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import fr.terreau.domain.vocabulary.ConceptStatus;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import fr.terreau.domain.vocabulary.ShippedThesaurus;
import fr.terreau.search.Lexicon;
import fr.terreau.search.Lexicon.Notion;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.lucene.LuceneQuestionMonitor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The engine knows the thesaurus as it stands, without anything being indexed. */
class LexiconFollowerTest {

  private final InMemoryConcepts concepts = new InMemoryConcepts();
  private final InMemoryChangeLog log = new InMemoryChangeLog();
  private final InMemoryEngine engine = new InMemoryEngine();
  private final LuceneQuestionMonitor kept = new LuceneQuestionMonitor();
  private Clock clock = Specimens.CLOCK;
  private final LexiconFollower follower = following();

  private LexiconFollower following() {
    Clock moving =
        new Clock() {
          @Override
          public java.time.Instant instant() {
            return clock.instant();
          }

          @Override
          public java.time.ZoneId getZone() {
            return clock.getZone();
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }
        };
    return new LexiconFollower(engine, kept, concepts, log, moving);
  }

  private static Concept concept(String id, String name, Label... others) {
    return new Concept(
        id, name, Optional.empty(), List.of(others), Optional.empty(), Optional.empty());
  }

  private static Concept at(Concept concept, ConceptStatus status, String replacement) {
    return concept.at(status, Optional.ofNullable(replacement));
  }

  private List<String> names() {
    return engine.lexicon.notions().stream().map(Notion::label).toList();
  }

  @Test
  void the_thesaurus_is_learnt_at_the_start() {
    concepts.saveAll(List.of(concept("tri", "Tri")));
    log.append(Subject.FILE, "f");
    assertEquals(log.last(), follower.position());
    assertEquals(List.of("Tri"), names());
  }

  @Test
  void kept_questions_are_understood_with_it_too() {
    Label other = new Label("élimination", LabelKind.ALT);
    concepts.saveAll(List.of(concept("tri", "Désherbage", other)));
    kept.keep(Map.of("q", SearchQuery.of("désherbage", Set.of("PUBLIC"))));
    SheetDocument sheet =
        new SheetDocument(
            "p",
            "Une élimination",
            "",
            "",
            List.of(),
            Map.of(),
            Set.of("PUBLIC"),
            LocalDate.EPOCH,
            List.of(),
            Map.of());
    assertEquals(Set.of(), kept.matching(sheet));
    follower.position();
    assertEquals(Set.of("q"), kept.matching(sheet));
  }

  @Test
  void a_change_is_learnt_when_the_log_tells_and_no_sheet_is_indexed() {
    concepts.saveAll(List.of(concept("tri", "Tri")));
    follower.position();
    concepts.saveAll(List.of(concept("tri", "Désherbage")));
    log.append(Subject.CONCEPT, "tri");
    follower.follow(log.after(follower.position(), 100));
    assertEquals(List.of("Désherbage"), names());
    assertEquals(log.last(), follower.position());
    assertTrue(engine.touched.isEmpty());
  }

  @Test
  void what_the_log_does_not_tell_is_seen_soon_and_an_unchanged_thesaurus_is_not_learnt_again() {
    follower.position();
    Lexicon empty = engine.lexicon;
    follower.rest();
    clock = Clock.offset(clock, Duration.ofSeconds(3));
    follower.rest();
    assertSame(empty, engine.lexicon);
    concepts.saveAll(List.of(concept("tri", "Tri")));
    clock = Clock.offset(clock, Duration.ofSeconds(3));
    follower.rest();
    assertEquals(List.of("Tri"), names());
  }

  @Test
  void candidates_are_not_known_and_what_is_replaced_is_a_former_name() {
    Label hidden = new Label("dézerbage", LabelKind.HIDDEN_MISSPELLING);
    concepts.saveAll(
        List.of(
            concept("desherbage", "Désherbage", hidden, new Label("élimination", LabelKind.ALT)),
            at(
                concept("tri", "Tri", new Label("triage", LabelKind.ALT)),
                ConceptStatus.DEPRECIE,
                "pilon"),
            at(concept("pilon", "Pilon"), ConceptStatus.DEPRECIE, "desherbage"),
            at(concept("neuf", "Neuf"), ConceptStatus.CANDIDAT, null)));
    follower.position();
    assertEquals(List.of("Désherbage"), names());
    Notion notion = engine.lexicon.notions().get(0);
    assertEquals(Set.of("élimination", "Tri", "triage", "Pilon"), Set.copyOf(notion.synonyms()));
    assertEquals(List.of("dézerbage"), notion.hidden());
  }

  @Test
  void the_shipped_thesaurus_is_learnt_with_its_ties_and_contexts() {
    concepts.saveAll(ShippedThesaurus.read());
    follower.position();
    Map<String, Notion> notions =
        engine.lexicon.notions().stream()
            .collect(Collectors.toMap(Notion::id, Function.identity()));
    assertEquals(ShippedThesaurus.read().size(), notions.size());
    assertTrue(notions.get("bande-dessinee").context().contains("rotation"));
    assertTrue(notions.get("bibliotheque-departementale").context().contains("Ardèche"));
    assertFalse(notions.get("ioupi").synonyms().contains("iopui"));
    assertEquals(Optional.of("epci"), notions.get("communaute-communes").broader());
    assertTrue(notions.get("convention").related().contains("typologie"));
    assertTrue(notions.keySet().containsAll(ShippedThesaurus.contexts().keySet()));
  }
}

package fr.terreau.domain.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Visibility;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads, edits and publishes a sheet of the Ardèche, as one table for each. */
class PracticeRightsTest {

  private static final Map<String, Actor> ACTORS = new LinkedHashMap<>();

  static {
    ACTORS.put("visitor", null);
    ACTORS.put("author", new Actor("a-author", "md-07", Role.REFERENT));
    ACTORS.put("colleague", new Actor("a-1", "md-07", Role.REFERENT));
    ACTORS.put("reviewer", new Actor("a-2", "md-07", Role.RELECTEUR_MD));
    ACTORS.put("other referent", new Actor("a-3", "md-42", Role.REFERENT));
    ACTORS.put("other reviewer", new Actor("a-4", "md-42", Role.RELECTEUR_MD));
    ACTORS.put("nobody's referent", new Actor("a-5", null, Role.REFERENT));
    ACTORS.put("nobody's reviewer", new Actor("a-6", null, Role.RELECTEUR_MD));
    ACTORS.put("trusted author", new Actor("a-author", "md-07", Role.REFERENT, true));
    ACTORS.put("trusted colleague", new Actor("a-1", "md-07", Role.REFERENT, true));
    ACTORS.put("author moved away", new Actor("a-author", "md-42", Role.REFERENT, true));
    ACTORS.put("animator", new Actor("a-7", "aura", Role.ANIMATEUR_REGIONAL));
    ACTORS.put("admin", new Actor("a-8", null, Role.ADMIN));
  }

  private static final Set<Status> OPEN =
      Set.of(Status.PUBLIE, Status.A_VERIFIER, Status.ARCHIVE, Status.REMPLACE);

  private static PracticeSheet sheet(Visibility visibility) {
    return Specimens.completeConvention().with("visibility", visibility);
  }

  private static Practice draft(Visibility visibility) {
    return Practice.started("p-1", sheet(visibility), "a-author", Specimens.NOON);
  }

  private static Practice published(Visibility visibility, Status status) {
    Practice practice = draft(visibility);
    practice.publish("AURA-CONV-0001", status, null, "md-07", Specimens.NOON);
    return practice;
  }

  @ParameterizedTest
  @CsvSource({
    "visitor,           true, false, false",
    "author,            true, true,  true",
    "colleague,         true, true,  true",
    "reviewer,          true, true,  true",
    "trusted author,    true, true,  true",
    "trusted colleague, true, true,  true",
    "author moved away, true, true,  false",
    "other referent,    true, true,  false",
    "other reviewer,    true, true,  false",
    "nobody's referent, true, true,  false",
    "nobody's reviewer, true, true,  false",
    "animator,          true, true,  true",
    "admin,             true, true,  true"
  })
  void whoever_may_read_an_open_sheet(
      String who, boolean everyones, boolean networks, boolean ours) {
    Actor actor = ACTORS.get(who);
    for (Status status : Status.values()) {
      boolean open = OPEN.contains(status);
      expectRead(open && everyones, actor, published(Visibility.PUBLIC, status));
      expectRead(open && networks, actor, published(Visibility.RESEAU, status));
      expectRead(open && ours, actor, published(Visibility.MD, status));
    }
  }

  private static void expectRead(boolean expected, Actor actor, Practice practice) {
    assertEquals(
        expected,
        PracticeRights.mayRead(actor, practice),
        () -> practice.visibility() + " " + practice.status());
    boolean found =
        PracticeRights.tokensOf(practice).stream()
            .anyMatch(PracticeRights.tokensOf(Optional.ofNullable(actor))::contains);
    if (practice.status().searchable()) {
      assertEquals(expected, found, "search and pages agree");
    }
  }

  static Stream<Arguments> unpublished() {
    return Stream.of(Status.BROUILLON, Status.EN_RELECTURE, Status.A_CORRIGER)
        .flatMap(
            status ->
                Stream.of(Visibility.values()).map(visibility -> Arguments.of(status, visibility)));
  }

  @ParameterizedTest
  @MethodSource("unpublished")
  void nobody_reads_what_was_never_published(Status status, Visibility visibility) {
    Practice practice = draft(visibility);
    practice.stand(status, null);
    for (Map.Entry<String, Actor> actor : ACTORS.entrySet()) {
      assertEquals(false, PracticeRights.mayRead(actor.getValue(), practice), actor.getKey());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "visitor,           false, false",
    "author,            true,  false",
    "colleague,         false, false",
    "reviewer,          true,  true",
    "trusted author,    true,  true",
    "trusted colleague, false, false",
    "author moved away, true,  false",
    "other referent,    false, false",
    "other reviewer,    false, false",
    "nobody's referent, false, false",
    "nobody's reviewer, false, false",
    "animator,          true,  true",
    "admin,             true,  true"
  })
  void whoever_may_edit_and_publish(String who, boolean edits, boolean publishes) {
    Actor actor = ACTORS.get(who);
    for (Visibility visibility : Visibility.values()) {
      for (Status status : Status.values()) {
        Practice practice = published(visibility, status);
        assertEquals(edits, PracticeRights.mayEdit(actor, practice), status.name());
        assertEquals(publishes, PracticeRights.mayPublish(actor, practice), status.name());
      }
      assertEquals(edits, PracticeRights.mayEdit(actor, draft(visibility)));
      assertEquals(publishes, PracticeRights.mayPublish(actor, draft(visibility)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "visitor,           false",
    "author,            false",
    "trusted author,    false",
    "reviewer,          true",
    "other reviewer,    false",
    "nobody's reviewer, false",
    "animator,          true",
    "admin,             true"
  })
  void whoever_decides_on_what_others_wrote(String who, boolean decides) {
    Actor actor = ACTORS.get(who);
    assertEquals(decides, PracticeRights.mayReview(actor, draft(Visibility.RESEAU)));
    assertEquals(decides, PracticeRights.mayChooseReview(actor, "md-07"));
  }

  @ParameterizedTest
  @CsvSource({"reviewer, false", "nobody's reviewer, false", "animator, true", "admin, true"})
  void a_sheet_without_a_producer_is_for_those_who_work_for_all(String who, boolean publishes) {
    Practice practice =
        Practice.started("p-1", sheet(Visibility.MD).with("producer", null), null, Specimens.NOON);
    assertEquals(publishes, PracticeRights.mayPublish(ACTORS.get(who), practice));
    assertEquals(publishes, PracticeRights.mayEdit(ACTORS.get(who), practice));
  }

  @ParameterizedTest
  @CsvSource({
    "BROUILLON,    false, false",
    "EN_RELECTURE, false, false",
    "A_CORRIGER,   false, false",
    "PUBLIE,       true,  true",
    "A_VERIFIER,   true,  true",
    "ARCHIVE,      false, true",
    "REMPLACE,     true,  true",
    "RETIRE,       false, false"
  })
  void a_status_says_what_is_found_and_what_opens(Status status, boolean found, boolean opens) {
    assertEquals(found, status.searchable());
    assertEquals(opens, status.open());
  }
}

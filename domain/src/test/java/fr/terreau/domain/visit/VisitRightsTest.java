package fr.terreau.domain.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.practice.sheet.Visibility;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads and writes a visit of the Loire, as one table. */
class VisitRightsTest {

  private static final Map<String, Actor> ACTORS = new HashMap<>();

  static {
    ACTORS.put("nobody", null);
    ACTORS.put("author", new Actor("a-1", "md-42", Role.REFERENT));
    ACTORS.put("colleague", new Actor("a-2", "md-42", Role.REFERENT));
    ACTORS.put("reviewer", new Actor("a-3", "md-42", Role.RELECTEUR_MD));
    ACTORS.put("other referent", new Actor("a-4", "md-26", Role.REFERENT));
    ACTORS.put("other reviewer", new Actor("a-5", "md-26", Role.RELECTEUR_MD));
    ACTORS.put("referent of none", new Actor("a-6", null, Role.REFERENT));
    ACTORS.put("animator", new Actor("a-7", "aura", Role.ANIMATEUR_REGIONAL));
    ACTORS.put("admin", new Actor("a-8", null, Role.ADMIN));
  }

  @ParameterizedTest
  @CsvSource({
    "nobody,           false, false, false",
    "author,           true,  true,  true",
    "colleague,        true,  true,  true",
    "reviewer,         true,  true,  true",
    "other referent,   false, true,  false",
    "other reviewer,   false, true,  false",
    "referent of none, false, true,  false",
    "animator,         true,  true,  true",
    "admin,            true,  true,  true"
  })
  void whoever_reads_and_writes(String who, boolean ours, boolean shared, boolean writes) {
    Actor actor = ACTORS.get(who);
    for (VisitStatus status : VisitStatus.values()) {
      Visit own = visit(Visibility.MD).fictional(status);
      Visit networks = visit(Visibility.RESEAU).fictional(status);
      assertEquals(ours, VisitRights.mayRead(actor, own));
      assertEquals(shared, VisitRights.mayRead(actor, networks));
      assertEquals(writes, VisitRights.mayEdit(actor, own));
      assertEquals(writes, VisitRights.mayEdit(actor, networks));
    }
    assertEquals(writes, VisitRights.mayWriteFor(actor, "md-42"));
  }

  @Test
  void no_visit_is_for_everybody() {
    assertThrows(IllegalArgumentException.class, () -> visit(Visibility.PUBLIC));
  }

  private static Visit visit(Visibility visibility) {
    return VisitSpecimens.visit("vis-1", "Feurs", "2025-10-14", "md-42", visibility);
  }
}

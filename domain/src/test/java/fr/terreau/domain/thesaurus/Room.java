package fr.terreau.domain.thesaurus;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The use cases on a thesaurus and a log. */
public record Room(Concepts concepts, ChangeLog log, KeepThesaurus keep, ImportThesaurus imports) {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
  public static final Actor REFERENT = new Actor("a-1", "md-42", Role.REFERENT);
  public static final Actor REVIEWER = new Actor("a-2", "md-07", Role.RELECTEUR_MD);
  public static final Actor COORDINATOR = new Actor("a-3", "agence", Role.ANIMATEUR_REGIONAL);
  public static final Actor ADMIN = new Actor("a-4", null, Role.ADMIN);
  public static final Optional<String> FUNCTION = Optional.of("Animatrice");

  public static Room on(Concepts concepts, ChangeLog log) {
    return new Room(
        concepts,
        log,
        new KeepThesaurus(concepts, log, CLOCK),
        new ImportThesaurus(concepts, log, CLOCK));
  }

  Concept find(String id) {
    return concepts.find(id).orElseThrow();
  }

  int version(String id) {
    return concepts.version(id);
  }

  List<String> reindexed() {
    return log.after(0, 1000).stream()
        .filter(change -> change.subject() == Change.Subject.CONCEPT)
        .map(Change::id)
        .toList();
  }
}

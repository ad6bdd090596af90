package fr.terreau.domain.vocabulary.jpa;

import fr.terreau.domain.vocabulary.Concepts;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Opens the stored thesaurus to tests of other rooms. */
public final class StoredVocabulary {

  private StoredVocabulary() {}

  /** The thesaurus in this database. */
  public static Concepts concepts(EntityManager entities) {
    return new JpaConcepts(entities, Clock.systemUTC());
  }
}

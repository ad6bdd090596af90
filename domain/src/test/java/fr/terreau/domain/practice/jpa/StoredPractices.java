package fr.terreau.domain.practice.jpa;

import fr.terreau.domain.practice.Practices;
import jakarta.persistence.EntityManager;

/** The stored practices, for tests in other rooms. */
public final class StoredPractices {

  private StoredPractices() {}

  public static Practices in(EntityManager entities) {
    return new JpaPractices(entities);
  }
}

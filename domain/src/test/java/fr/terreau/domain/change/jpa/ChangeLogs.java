package fr.terreau.domain.change.jpa;

import fr.terreau.domain.change.ChangeLog;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Opens the stored log to the tests of other rooms. */
public final class ChangeLogs {

  private ChangeLogs() {}

  public static ChangeLog in(EntityManager entities) {
    return new JpaChangeLog(entities, Clock.systemUTC());
  }
}

package fr.terreau.domain.alert.jpa;

import fr.terreau.domain.alert.Alerts;
import jakarta.persistence.EntityManager;

/** Opens the stored questions to the tests of other rooms. */
public final class StoredAlerts {

  private StoredAlerts() {}

  public static Alerts in(EntityManager entities) {
    return new JpaAlerts(entities);
  }
}

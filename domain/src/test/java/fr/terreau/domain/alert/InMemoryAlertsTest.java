package fr.terreau.domain.alert;

import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryAlertsTest implements AlertsContract {

  private final Alerts alerts = new InMemoryAlerts();

  @Override
  public <T> T with(Function<Alerts, T> work) {
    return work.apply(alerts);
  }
}

package fr.terreau.portal.platform;

import fr.terreau.domain.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is when a page would really answer: the start is over and the database answers. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

  @Inject private Startup startup;
  @Inject private Accounts accounts;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("pages").status(startup.ready() && database()).build();
  }

  private boolean database() {
    try {
      accounts.none();
      return true;
    } catch (RuntimeException silent) {
      // Health says it; the request that fails next is the one that logs it.
      return false;
    }
  }
}

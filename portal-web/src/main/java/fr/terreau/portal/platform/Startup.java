package fr.terreau.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What happens, in order, before the first page answers. */
@ApplicationScoped
class Startup {

  private final Database database;

  protected Startup() {
    this(null);
  }

  @Inject
  Startup(Database database) {
    this.database = database;
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
    database.migrate();
  }
}

package fr.terreau.portal.platform;

import fr.terreau.domain.directory.LoadReferenceData;
import fr.terreau.domain.directory.LoadReferenceData.ReferenceList;
import fr.terreau.domain.event.LoadEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What happens, in order, before the first page answers. */
@ApplicationScoped
class Startup {

  private static final Logger LOG = Logger.getLogger(Startup.class.getName());

  @Inject private DataFolder data;
  @Inject private Database database;
  @Inject private LoadReferenceData referenceData;
  @Inject private LoadEvents eventsOfTheProduct;
  @Inject private Event<Started> started;

  private volatile boolean ready;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
    try {
      data.take();
      database.migrate();
      for (ReferenceList list : ReferenceList.values()) {
        referenceData.load(list);
      }
      eventsOfTheProduct.load();
      started.fire(new Started());
      ready = true;
    } catch (RuntimeException e) {
      // The container may go on without the portal: the launcher looks for this line.
      LOG.log(Level.SEVERE, e, () -> "TERREAU-START-FAILED " + e.getMessage());
      throw e;
    }
  }

  /** Whether everything that must happen before the first page has happened. */
  boolean ready() {
    return ready;
  }
}

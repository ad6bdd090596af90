package fr.terreau.domain.event;

import fr.terreau.domain.directory.ReferenceLoads;
import fr.terreau.domain.file.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Brings the events that come with the product into the database, when they are not there yet. */
@ApplicationScoped
public class LoadEvents {

  private static final String NAME = "EVENTS";

  private final Events events;
  private final ReferenceLoads loads;

  protected LoadEvents() {
    this(null, null);
  }

  @Inject
  public LoadEvents(Events events, ReferenceLoads loads) {
    this.events = events;
    this.loads = loads;
  }

  /**
   * Loads the events in one transaction, unless these very events were loaded last.
   *
   * @return whether they were loaded now
   */
  @Transactional
  public boolean load() {
    byte[] content = ShippedEvents.content();
    String sha256 = Sha256.of(content);
    if (loads.sha256(NAME).equals(Optional.of(sha256))) {
      return false;
    }
    ShippedEvents.load(content, events);
    loads.record(NAME, sha256);
    return true;
  }
}

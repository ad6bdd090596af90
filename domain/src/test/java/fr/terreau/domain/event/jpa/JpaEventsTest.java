package fr.terreau.domain.event.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.directory.InMemoryReferenceLoads;
import fr.terreau.domain.directory.ReferenceLoads;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.event.EventsContract;
import fr.terreau.domain.event.LoadEvents;
import fr.terreau.domain.jpa.TestDatabase;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stored events keep the contract, and have room for those of the product. */
class JpaEventsTest implements EventsContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void writing(Consumer<Events> work) {
    database.transact(entities -> work.accept(new JpaEvents(entities)));
  }

  @Override
  public <T> T reading(Function<Events, T> question) {
    return database.inTransaction(entities -> question.apply(new JpaEvents(entities)));
  }

  @Test
  void the_events_of_the_product_are_loaded_once_and_may_be_laid_over_themselves() {
    ReferenceLoads loads = new InMemoryReferenceLoads();
    assertTrue(load(loads));
    assertFalse(load(loads));
    assertTrue(load(new InMemoryReferenceLoads()));
    assertEquals(4, reading(Events::all).size());
    assertEquals(15, reading(events -> events.sessions("evt-2025-07-01")).size());
  }

  private boolean load(ReferenceLoads loads) {
    return reading(events -> new LoadEvents(events, loads).load());
  }
}

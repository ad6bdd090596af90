package fr.terreau.domain.event;

import java.util.function.Consumer;
import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryEventsTest implements EventsContract {

  private final InMemoryEvents events = new InMemoryEvents();

  @Override
  public void writing(Consumer<Events> work) {
    work.accept(events);
  }

  @Override
  public <T> T reading(Function<Events, T> question) {
    return question.apply(events);
  }
}

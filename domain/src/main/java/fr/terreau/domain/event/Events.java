package fr.terreau.domain.event;

import java.util.List;
import java.util.Optional;

/** Series, events, their sessions and outputs. Adding what is there already replaces it. */
public interface Events {

  /** All events, the newest first; those known by their years only come by their last year. */
  List<Event> all();

  Optional<Event> find(String id);

  Optional<Event> bySlug(String slug);

  Optional<EventSeries> series(String id);

  /** The sessions of an event in the order of the programme. */
  List<Session> sessions(String event);

  Optional<Session> session(String id);

  /** The outputs of all sessions of an event, by session and title. */
  List<Output> outputs(String event);

  void put(EventSeries series);

  void put(Event event);

  void put(Session session);

  void put(Output output);
}

package fr.terreau.domain.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The twin of the events, for tests of those who read them. */
public final class InMemoryEvents implements Events {

  private final Map<String, EventSeries> series = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final Map<String, Output> outputs = new LinkedHashMap<>();

  @Override
  public List<Event> all() {
    return events.values().stream().sorted(Event.NEWEST_FIRST).toList();
  }

  @Override
  public Optional<Event> find(String id) {
    return Optional.ofNullable(events.get(id));
  }

  @Override
  public Optional<Event> bySlug(String slug) {
    return events.values().stream().filter(event -> event.slug().equals(slug)).findFirst();
  }

  @Override
  public Optional<EventSeries> series(String id) {
    return Optional.ofNullable(series.get(id));
  }

  @Override
  public List<Session> sessions(String event) {
    return sessions.values().stream()
        .filter(session -> session.event().equals(event))
        .sorted(Comparator.comparingInt(Session::order))
        .toList();
  }

  @Override
  public Optional<Session> session(String id) {
    return Optional.ofNullable(sessions.get(id));
  }

  @Override
  public List<Output> outputs(String event) {
    return sessions(event).stream()
        .flatMap(
            session ->
                outputs.values().stream()
                    .filter(output -> output.session().equals(session.id()))
                    .sorted(Comparator.comparing(Output::title)))
        .toList();
  }

  @Override
  public void put(EventSeries added) {
    series.put(added.id(), added);
  }

  @Override
  public void put(Event added) {
    events.put(added.id(), added);
  }

  @Override
  public void put(Session added) {
    sessions.put(added.id(), added);
  }

  @Override
  public void put(Output added) {
    outputs.put(added.id(), added);
  }
}

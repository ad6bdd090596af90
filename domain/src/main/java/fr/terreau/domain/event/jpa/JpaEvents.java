package fr.terreau.domain.event.jpa;

import fr.terreau.domain.event.Event;
import fr.terreau.domain.event.EventSeries;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.event.Output;
import fr.terreau.domain.event.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The events in the database. */
@ApplicationScoped
@Transactional
class JpaEvents implements Events {

  private final EntityManager entities;

  protected JpaEvents() {
    this(null);
  }

  @Inject
  JpaEvents(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Event> all() {
    return entities
        .createQuery("select e from Event e", Event.class)
        .getResultStream()
        .sorted(Event.NEWEST_FIRST)
        .toList();
  }

  @Override
  public Optional<Event> find(String id) {
    return Optional.ofNullable(entities.find(Event.class, id));
  }

  @Override
  public Optional<Event> bySlug(String slug) {
    return entities
        .createQuery("select e from Event e where e.slug = :slug", Event.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<EventSeries> series(String id) {
    return Optional.ofNullable(entities.find(EventSeries.class, id));
  }

  @Override
  public List<Session> sessions(String event) {
    return entities
        .createQuery(
            "select s from Session s where s.event = :event order by s.order", Session.class)
        .setParameter("event", event)
        .getResultList();
  }

  @Override
  public Optional<Session> session(String id) {
    return Optional.ofNullable(entities.find(Session.class, id));
  }

  @Override
  public List<Output> outputs(String event) {
    return entities
        .createQuery(
            "select o from Output o, Session s where o.session = s.id and s.event = :event"
                + " order by s.order, o.title",
            Output.class)
        .setParameter("event", event)
        .getResultList();
  }

  @Override
  public void put(EventSeries series) {
    keep(series);
  }

  @Override
  public void put(Event event) {
    keep(event);
  }

  @Override
  public void put(Session session) {
    keep(session);
  }

  @Override
  public void put(Output output) {
    keep(output);
  }

  /** Sent at once: rows refer to one another by identifiers that JPA knows nothing of. */
  private void keep(Object entity) {
    entities.merge(entity);
    entities.flush();
  }
}

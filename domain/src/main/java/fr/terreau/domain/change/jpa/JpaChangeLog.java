package fr.terreau.domain.change.jpa;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The change log in the database. */
@ApplicationScoped
@Transactional
class JpaChangeLog implements ChangeLog {

  private final EntityManager entities;
  private final Clock clock;

  protected JpaChangeLog() {
    this(null, null);
  }

  @Inject
  JpaChangeLog(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public void append(Subject subject, String id) {
    ChangeCounter counter =
        entities.find(ChangeCounter.class, ChangeCounter.ONLY_ROW, LockModeType.PESSIMISTIC_WRITE);
    entities.persist(new LoggedChange(counter.next(), subject, id, clock.instant()));
  }

  @Override
  public List<Change> after(long position, int atMost) {
    return entities
        .createQuery(
            "select c from LoggedChange c where c.position > :position order by c.position",
            LoggedChange.class)
        .setParameter("position", position)
        .setMaxResults(atMost)
        .getResultStream()
        .map(LoggedChange::toChange)
        .toList();
  }

  @Override
  public long last() {
    Long newest =
        entities
            .createQuery("select max(c.position) from LoggedChange c", Long.class)
            .getSingleResult();
    return newest == null ? 0 : newest;
  }
}

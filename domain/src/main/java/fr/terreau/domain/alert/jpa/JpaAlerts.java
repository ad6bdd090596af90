package fr.terreau.domain.alert.jpa;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.alert.Alert;
import fr.terreau.domain.alert.AlertMatch;
import fr.terreau.domain.alert.Alerts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kept questions in the database. */
@ApplicationScoped
@Transactional
class JpaAlerts implements Alerts {

  private final EntityManager entities;

  protected JpaAlerts() {
    this(null);
  }

  @Inject
  JpaAlerts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void alone(String owner) {
    entities.find(Account.class, owner, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public void add(Alert alert) {
    entities.persist(alert);
    entities.flush();
  }

  @Override
  public Optional<Alert> find(String id) {
    return Optional.ofNullable(entities.find(Alert.class, id));
  }

  @Override
  public Optional<Alert> byStopToken(String token) {
    return alerts("a.stopToken = :token").setParameter("token", token).getResultStream().findAny();
  }

  @Override
  public Optional<Alert> same(String owner, String question) {
    return alerts("a.owner = :owner and a.questionHash = :hash")
        .setParameter("owner", owner)
        .setParameter("hash", Alert.hash(question))
        .getResultStream()
        .findAny();
  }

  @Override
  public List<Alert> of(String owner) {
    return alerts("a.owner = :owner order by a.keptAt desc, a.id")
        .setParameter("owner", owner)
        .getResultList();
  }

  @Override
  public List<Alert> all(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : alerts("a.id in :ids").setParameter("ids", ids).getResultList();
  }

  @Override
  public List<Alert> after(String id, int atMost) {
    return alerts("a.id > :id order by a.id")
        .setParameter("id", id)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public List<Alert> due(Instant now, int atMost) {
    return alerts("a.dueAt <= :now and a.paused = false order by a.dueAt, a.id")
        .setParameter("now", now)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public void remove(Alert alert) {
    entities
        .createQuery("delete from AlertMatch m where m.alert = :alert")
        .setParameter("alert", alert.id())
        .executeUpdate();
    entities.remove(entities.contains(alert) ? alert : entities.merge(alert));
    entities.flush();
  }

  @Override
  public void add(AlertMatch match) {
    entities.persist(match);
    entities.flush();
  }

  @Override
  public Set<String> knowing(String practice, Collection<String> alerts) {
    return alerts.isEmpty()
        ? Set.of()
        : entities
            .createQuery(
                "select m.alert from AlertMatch m"
                    + " where m.practice = :practice and m.alert in :alerts",
                String.class)
            .setParameter("practice", practice)
            .setParameter("alerts", alerts)
            .getResultStream()
            .collect(Collectors.toSet());
  }

  @Override
  public List<AlertMatch> untold(String alert, int atMost) {
    return matches("m.alert = :alert and m.toldAt is null order by m.foundAt, m.practice")
        .setParameter("alert", alert)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public List<AlertMatch> unseen(Collection<String> alerts, int atMost) {
    return alerts.isEmpty()
        ? List.of()
        : matches("m.alert in :alerts and m.seenAt is null order by m.foundAt desc, m.practice")
            .setParameter("alerts", alerts)
            .setMaxResults(atMost)
            .getResultList();
  }

  @Override
  public void tell(String alert, Collection<String> practices, Instant now) {
    if (!practices.isEmpty()) {
      entities
          .createQuery(
              "update AlertMatch m set m.toldAt = :now where m.alert = :alert"
                  + " and m.toldAt is null and m.practice in :practices")
          .setParameter("now", now)
          .setParameter("alert", alert)
          .setParameter("practices", practices)
          .executeUpdate();
    }
  }

  @Override
  public void tellAll(String alert, Instant now) {
    entities
        .createQuery(
            "update AlertMatch m set m.toldAt = :now where m.alert = :alert and m.toldAt is null")
        .setParameter("now", now)
        .setParameter("alert", alert)
        .executeUpdate();
  }

  @Override
  public void seeAll(String alert, Instant now) {
    entities
        .createQuery(
            "update AlertMatch m set m.seenAt = :now where m.alert = :alert and m.seenAt is null")
        .setParameter("now", now)
        .setParameter("alert", alert)
        .executeUpdate();
  }

  @Override
  public void remove(AlertMatch match) {
    entities.remove(entities.contains(match) ? match : entities.merge(match));
    entities.flush();
  }

  private TypedQuery<Alert> alerts(String condition) {
    return entities.createQuery("select a from Alert a where " + condition, Alert.class);
  }

  private TypedQuery<AlertMatch> matches(String condition) {
    return entities.createQuery("select m from AlertMatch m where " + condition, AlertMatch.class);
  }
}

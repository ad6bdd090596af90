package fr.terreau.domain.visit.jpa;

import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.visit.Visit;
import fr.terreau.domain.visit.VisitLine;
import fr.terreau.domain.visit.VisitQuery;
import fr.terreau.domain.visit.VisitScope;
import fr.terreau.domain.visit.VisitStatus;
import fr.terreau.domain.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The visits in the database. */
@ApplicationScoped
@Transactional
class JpaVisits implements Visits {

  /** Without the content, which a list does not show and which is long. */
  private static final String LINE =
      "select new fr.terreau.domain.visit.VisitLine(v.id, v.libraryKey, v.libraryName, v.commune,"
          + " v.communeName, v.date, v.status, v.visibility, v.organisation, v.guide, v.guideVersion, v.needs,"
          + " v.openFollowUps, v.demo) from Visit v";

  private final EntityManager entities;

  protected JpaVisits() {
    this(null);
  }

  @Inject
  JpaVisits(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Visit visit) {
    entities.persist(visit);
  }

  @Override
  public Optional<Visit> find(String id) {
    return Optional.ofNullable(entities.find(Visit.class, id));
  }

  @Override
  public Optional<Visit> locked(String id) {
    return find(id)
        .map(
            visit -> {
              entities.refresh(visit, LockModeType.PESSIMISTIC_WRITE);
              return visit;
            });
  }

  @Override
  public List<VisitLine> lines(VisitQuery query, int from, int atMost) {
    Where where = Where.of(query);
    return where
        .on(
            entities.createQuery(
                LINE + where + " order by v.libraryKey, v.date desc, v.id", VisitLine.class))
        .setFirstResult(from)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public long count(VisitQuery query) {
    Where where = Where.of(query);
    return where
        .on(entities.createQuery("select count(v) from Visit v" + where, Long.class))
        .getSingleResult();
  }

  @Override
  public List<VisitLine> ofLibrary(String libraryKey, VisitScope scope, int atMost) {
    Where where = new Where();
    where.scope(scope);
    where.and("v.libraryKey = :library", "library", libraryKey);
    return where
        .on(entities.createQuery(LINE + where + " order by v.date desc, v.id", VisitLine.class))
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public List<Visit> whole(VisitQuery query, int from, int atMost) {
    Where where = Where.of(query);
    return where
        .on(
            entities.createQuery(
                "select v from Visit v" + where + " order by v.date desc, v.id", Visit.class))
        .setFirstResult(from)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public void flush() {
    entities.flush();
  }

  /** The conditions of a query and their values. */
  private static final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    static Where of(VisitQuery query) {
      Where where = new Where();
      where.scope(query.scope());
      if (!query.folded().isEmpty()) {
        where.and("v.searched like :text", "text", "% " + query.folded() + "%");
      }
      if (query.status() != null) {
        where.and("v.status = :status", "status", query.status());
      }
      if (query.pending()) {
        where.and("v.status <> :closed", "closed", VisitStatus.CLOSE);
        where.conditions.add("(v.needs > 0 or v.openFollowUps > 0)");
      }
      return where;
    }

    void scope(VisitScope scope) {
      if (scope.organisation() == null) {
        return;
      }
      if (scope.shared()) {
        and(
            "(v.organisation = :organisation or v.visibility = :network)",
            "organisation",
            scope.organisation());
        values.put("network", Visibility.RESEAU);
      } else {
        and("v.organisation = :organisation", "organisation", scope.organisation());
      }
    }

    void and(String condition, String name, Object value) {
      conditions.add(condition);
      values.put(name, value);
    }

    <T> TypedQuery<T> on(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }

    @Override
    public String toString() {
      return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
  }
}

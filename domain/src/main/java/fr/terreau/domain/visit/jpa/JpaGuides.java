package fr.terreau.domain.visit.jpa;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.Status;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.visit.Guides;
import fr.terreau.domain.visit.VisitScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;

/** The guides in the database, each with its newest revision in one question. */
@ApplicationScoped
@Transactional
class JpaGuides implements Guides {

  private static final List<Status> OPEN =
      Arrays.stream(Status.values()).filter(Status::searchable).toList();

  private final EntityManager entities;

  protected JpaGuides() {
    this(null);
  }

  @Inject
  JpaGuides(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Guide> within(VisitScope readable, int atMost) {
    return entities
        .createQuery(
            "select p, r from Practice p, Revision r where r.practice = p.id"
                + " and r.number = p.revision and p.practiceType = :type and p.status in :open"
                + " and (p.visibility <> :own or :all = true or p.producer = :organisation)"
                + " order by p.title, p.id",
            Object[].class)
        .setParameter("type", PracticeType.VISITE)
        .setParameter("open", OPEN)
        .setParameter("own", Visibility.MD)
        .setParameter("all", readable.organisation() == null)
        .setParameter(
            "organisation", readable.organisation() == null ? "" : readable.organisation())
        .setMaxResults(atMost)
        .getResultStream()
        .map(pair -> new Guide((Practice) pair[0], (Revision) pair[1]))
        .toList();
  }
}

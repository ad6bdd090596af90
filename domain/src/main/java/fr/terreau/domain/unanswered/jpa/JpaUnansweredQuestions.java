package fr.terreau.domain.unanswered.jpa;

import fr.terreau.domain.unanswered.UnansweredQuestion;
import fr.terreau.domain.unanswered.UnansweredQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The unanswered questions in the database. */
@ApplicationScoped
@Transactional
class JpaUnansweredQuestions implements UnansweredQuestions {

  private static final String COUNT = "select count(q) from StoredUnansweredQuestion q";
  private static final int AT_ONCE = 100;

  private final EntityManager entities;

  protected JpaUnansweredQuestions() {
    this(null);
  }

  @Inject
  JpaUnansweredQuestions(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(LocalDate day, Map<String, Long> times) {
    long room =
        MOST_NEW
            - entities
                .createQuery(COUNT + " where q.firstDay = :day", Long.class)
                .setParameter("day", day.toString())
                .getSingleResult();
    for (Map.Entry<String, Long> asked : new TreeMap<>(times).entrySet()) {
      StoredUnansweredQuestion known =
          entities.find(StoredUnansweredQuestion.class, asked.getKey());
      if (known != null) {
        known.askedAgain(asked.getValue(), day);
      } else if (room > 0) {
        room--;
        entities.persist(new StoredUnansweredQuestion(asked.getKey(), asked.getValue(), day));
      }
    }
    entities.flush();
    dropOldest();
  }

  private void dropOldest() {
    for (long tooMany = all() - MOST; tooMany > 0; tooMany = all() - MOST) {
      oldest((int) Math.min(AT_ONCE, tooMany)).forEach(entities::remove);
      entities.flush();
    }
  }

  private long all() {
    return entities.createQuery(COUNT, Long.class).getSingleResult();
  }

  private List<StoredUnansweredQuestion> oldest(int atMost) {
    return asked("order by q.lastDay, q.times, q.words").setMaxResults(atMost).getResultList();
  }

  private TypedQuery<StoredUnansweredQuestion> asked(String how) {
    return entities.createQuery(
        "select q from StoredUnansweredQuestion q " + how, StoredUnansweredQuestion.class);
  }

  @Override
  public List<UnansweredQuestion> mostAsked(int from, int atMost) {
    return asked("where q.ignored = false order by q.times desc, q.lastDay desc, q.words")
        .setFirstResult(from)
        .setMaxResults(atMost)
        .getResultStream()
        .map(StoredUnansweredQuestion::question)
        .toList();
  }

  @Override
  public long count() {
    return entities.createQuery(COUNT + " where q.ignored = false", Long.class).getSingleResult();
  }

  @Override
  public void ignore(String words) {
    StoredUnansweredQuestion known = entities.find(StoredUnansweredQuestion.class, words);
    if (known != null) {
      known.ignore();
    }
  }
}

package fr.terreau.domain.review.jpa;

import fr.terreau.domain.review.ReviewStep;
import fr.terreau.domain.review.ReviewStep.By;
import fr.terreau.domain.review.ReviewStep.Kind;
import fr.terreau.domain.review.ReviewThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps in the database. */
@ApplicationScoped
@Transactional
class JpaReviewThread implements ReviewThread {

  private final EntityManager entities;

  protected JpaReviewThread() {
    this(null);
  }

  @Inject
  JpaReviewThread(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public ReviewStep add(String practice, Kind kind, By by, String words, int revision, Instant at) {
    int last =
        entities
            .createQuery(
                "select coalesce(max(s.number), 0) from ReviewStep s where s.practice = :practice",
                Integer.class)
            .setParameter("practice", practice)
            .getSingleResult();
    ReviewStep step = new ReviewStep(practice, last + 1, kind, by, words, revision, at);
    entities.persist(step);
    entities.flush();
    return step;
  }

  @Override
  public List<ReviewStep> of(String practice) {
    return entities
        .createQuery(
            "select s from ReviewStep s where s.practice = :practice order by s.number",
            ReviewStep.class)
        .setParameter("practice", practice)
        .getResultList();
  }

  @Override
  public Optional<ReviewStep> find(String practice, int number) {
    return Optional.ofNullable(
        entities.find(ReviewStep.class, new ReviewStep.Key(practice, number)));
  }

  @Override
  public Map<String, ReviewStep> lastWords(Collection<String> practices) {
    if (practices.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select s from ReviewStep s where s.practice in :practices and s.number ="
                + " (select max(t.number) from ReviewStep t where t.practice = s.practice"
                + " and t.words is not null)",
            ReviewStep.class)
        .setParameter("practices", practices)
        .getResultStream()
        .collect(Collectors.toMap(ReviewStep::practice, Function.identity()));
  }
}

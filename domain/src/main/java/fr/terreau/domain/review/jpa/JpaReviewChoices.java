package fr.terreau.domain.review.jpa;

import fr.terreau.domain.review.ReviewChoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** The choices in the database. */
@ApplicationScoped
@Transactional
class JpaReviewChoices implements ReviewChoices {

  private final EntityManager entities;

  protected JpaReviewChoices() {
    this(null);
  }

  @Inject
  JpaReviewChoices(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean withoutReview(String organisation) {
    StoredReviewChoice choice =
        organisation == null ? null : entities.find(StoredReviewChoice.class, organisation);
    return choice != null && choice.withoutReview();
  }

  @Override
  public Set<String> allWithoutReview() {
    return entities
        .createQuery(
            "select c.organisation from StoredReviewChoice c where c.withoutReview = true",
            String.class)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void choose(String organisation, boolean withoutReview, String account, Instant at) {
    entities.merge(new StoredReviewChoice(organisation, withoutReview, account, at));
  }
}

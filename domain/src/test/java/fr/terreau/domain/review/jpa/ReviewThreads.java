package fr.terreau.domain.review.jpa;

import fr.terreau.domain.review.ReviewThread;
import jakarta.persistence.EntityManager;

/** Opens the stored thread to the tests of other rooms. */
public final class ReviewThreads {

  private ReviewThreads() {}

  public static ReviewThread in(EntityManager entities) {
    return new JpaReviewThread(entities);
  }
}

package fr.terreau.domain.review.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The choice of one organisation, who made it and when. */
@Entity
@Table(name = "review_choice")
class StoredReviewChoice {

  @Id
  @Column(name = "organisation_id")
  private String organisation;

  @Column(name = "without_review")
  private boolean withoutReview;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected StoredReviewChoice() {}

  StoredReviewChoice(String organisation, boolean withoutReview, String by, Instant at) {
    this.organisation = organisation;
    this.withoutReview = withoutReview;
    this.changedBy = by;
    this.changedAt = at;
  }

  boolean withoutReview() {
    return withoutReview;
  }
}

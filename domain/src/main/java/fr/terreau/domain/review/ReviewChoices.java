package fr.terreau.domain.review;

import java.time.Instant;
import java.util.Set;

/** Which organisations chose that their referents publish their own sheets without a review. */
public interface ReviewChoices {

  /** False for an organisation that never chose, and for null. */
  boolean withoutReview(String organisation);

  /** The identifiers of all organisations that publish without a review. */
  Set<String> allWithoutReview();

  /** Records a choice, and who made it. */
  void choose(String organisation, boolean withoutReview, String account, Instant at);
}

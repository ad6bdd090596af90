package fr.terreau.domain.review;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The twin of the choices, for tests of those who ask for them. */
public final class InMemoryReviewChoices implements ReviewChoices {

  private final Set<String> chosen = new HashSet<>();

  @Override
  public boolean withoutReview(String organisation) {
    return organisation != null && chosen.contains(organisation);
  }

  @Override
  public Set<String> allWithoutReview() {
    return Set.copyOf(chosen);
  }

  @Override
  public void choose(String organisation, boolean withoutReview, String account, Instant at) {
    chosen.remove(organisation);
    if (withoutReview) {
      chosen.add(organisation);
    }
  }
}

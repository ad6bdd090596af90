package fr.terreau.domain.review;

import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryReviewChoicesTest implements ReviewChoicesContract {

  private final ReviewChoices choices = new InMemoryReviewChoices();

  @Override
  public <T> T with(Function<ReviewChoices, T> work) {
    return work.apply(choices);
  }
}

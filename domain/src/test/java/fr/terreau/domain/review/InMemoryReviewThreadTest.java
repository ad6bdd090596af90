package fr.terreau.domain.review;

import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryReviewThreadTest implements ReviewThreadContract {

  private final ReviewThread thread = new InMemoryReviewThread();

  @Override
  public <T> T with(Function<ReviewThread, T> work) {
    return work.apply(thread);
  }
}

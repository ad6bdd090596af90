package fr.terreau.domain.review.jpa;

import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.review.ReviewChoices;
import fr.terreau.domain.review.ReviewChoicesContract;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;

/** The stored choices keep the contract. */
class JpaReviewChoicesTest implements ReviewChoicesContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public <T> T with(Function<ReviewChoices, T> work) {
    return database.inTransaction(entities -> work.apply(new JpaReviewChoices(entities)));
  }
}

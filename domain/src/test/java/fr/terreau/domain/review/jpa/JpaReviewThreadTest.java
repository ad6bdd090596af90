package fr.terreau.domain.review.jpa;

import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.review.ReviewThread;
import fr.terreau.domain.review.ReviewThreadContract;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The stored steps keep the contract. */
class JpaReviewThreadTest implements ReviewThreadContract {

  private final TestDatabase database = new TestDatabase();

  @BeforeEach
  void practices() {
    database.transact(
        entities ->
            List.of("p-1", "p-2")
                .forEach(
                    id ->
                        entities.persist(
                            Practice.started(
                                id, Specimens.completeConvention(), "a-1", Specimens.NOON))));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public <T> T with(Function<ReviewThread, T> work) {
    return database.inTransaction(entities -> work.apply(new JpaReviewThread(entities)));
  }
}

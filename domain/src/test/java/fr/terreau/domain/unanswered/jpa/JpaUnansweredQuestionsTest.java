package fr.terreau.domain.unanswered.jpa;

import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.unanswered.UnansweredQuestions;
import fr.terreau.domain.unanswered.UnansweredQuestionsContract;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;

/** The stored questions keep the contract. */
class JpaUnansweredQuestionsTest implements UnansweredQuestionsContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public <T> T with(Function<UnansweredQuestions, T> work) {
    return database.inTransaction(entities -> work.apply(new JpaUnansweredQuestions(entities)));
  }
}

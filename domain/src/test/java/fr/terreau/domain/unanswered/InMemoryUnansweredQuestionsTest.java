package fr.terreau.domain.unanswered;

import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryUnansweredQuestionsTest implements UnansweredQuestionsContract {

  private final UnansweredQuestions questions = new InMemoryUnansweredQuestions();

  @Override
  public <T> T with(Function<UnansweredQuestions, T> work) {
    return work.apply(questions);
  }
}

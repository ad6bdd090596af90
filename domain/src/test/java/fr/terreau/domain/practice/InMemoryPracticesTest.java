package fr.terreau.domain.practice;

import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryPracticesTest implements PracticesContract, PracticeListsContract {

  private final InMemoryPractices practices = new InMemoryPractices();

  @Override
  public <T> T with(Function<Practices, T> work) {
    return work.apply(practices);
  }
}

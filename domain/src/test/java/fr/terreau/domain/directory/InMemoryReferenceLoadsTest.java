package fr.terreau.domain.directory;

import java.util.function.Consumer;
import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryReferenceLoadsTest implements ReferenceLoadsContract {

  private final InMemoryReferenceLoads loads = new InMemoryReferenceLoads();

  @Override
  public void writing(Consumer<ReferenceLoads> work) {
    work.accept(loads);
  }

  @Override
  public <T> T reading(Function<ReferenceLoads, T> question) {
    return question.apply(loads);
  }
}

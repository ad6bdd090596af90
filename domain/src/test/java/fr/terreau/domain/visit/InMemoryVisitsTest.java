package fr.terreau.domain.visit;

import java.util.function.Consumer;
import java.util.function.Function;

class InMemoryVisitsTest implements VisitsContract {

  private final Visits visits = new InMemoryVisits();

  @Override
  public void writing(Consumer<Visits> work) {
    work.accept(visits);
  }

  @Override
  public <T> T reading(Function<Visits, T> question) {
    return question.apply(visits);
  }
}

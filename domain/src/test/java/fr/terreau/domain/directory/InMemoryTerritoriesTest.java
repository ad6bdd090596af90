package fr.terreau.domain.directory;

import java.util.function.Consumer;
import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryTerritoriesTest implements TerritoriesContract {

  private final InMemoryTerritories territories = new InMemoryTerritories();

  @Override
  public void writing(Consumer<Territories> work) {
    work.accept(territories);
  }

  @Override
  public <T> T reading(Function<Territories, T> question) {
    return question.apply(territories);
  }
}

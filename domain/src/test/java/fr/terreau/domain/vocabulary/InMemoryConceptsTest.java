package fr.terreau.domain.vocabulary;

import java.util.function.Consumer;
import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryConceptsTest implements ConceptsContract {

  private final InMemoryConcepts concepts = new InMemoryConcepts();

  @Override
  public void writing(Consumer<Concepts> work) {
    work.accept(concepts);
  }

  @Override
  public <T> T reading(Function<Concepts, T> question) {
    return question.apply(concepts);
  }
}

package fr.terreau.domain.visit;

import fr.terreau.domain.practice.InMemoryPractices;
import fr.terreau.domain.practice.Practices;
import java.util.function.Consumer;
import java.util.function.Function;

class InMemoryGuidesTest implements GuidesContract {

  private final Practices practices = new InMemoryPractices();

  @Override
  public void publishing(Consumer<Practices> work) {
    work.accept(practices);
  }

  @Override
  public <T> T asking(Function<Guides, T> question) {
    return question.apply(new InMemoryGuides(practices));
  }
}

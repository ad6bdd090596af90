package fr.terreau.domain.change;

import java.util.function.Consumer;
import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryFollowerCursorsTest implements FollowerCursorsContract {

  private final InMemoryFollowerCursors cursors = new InMemoryFollowerCursors();

  @Override
  public void writing(Consumer<FollowerCursors> work) {
    work.accept(cursors);
  }

  @Override
  public <T> T reading(Function<FollowerCursors, T> question) {
    return question.apply(cursors);
  }
}

package fr.terreau.domain.thesaurus;

import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import java.util.function.Consumer;

/** The gestures on the twin. */
class InMemoryKeepThesaurusTest implements KeepThesaurusContract, ImportThesaurusContract {

  private final Room room = Room.on(new InMemoryConcepts(), new InMemoryChangeLog());

  @Override
  public void writing(Consumer<Room> work) {
    work.accept(room);
  }
}

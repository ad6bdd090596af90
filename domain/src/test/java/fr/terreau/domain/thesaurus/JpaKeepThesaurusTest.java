package fr.terreau.domain.thesaurus;

import fr.terreau.domain.change.jpa.ChangeLogs;
import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.vocabulary.jpa.StoredVocabulary;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;

/** The gestures on the database. */
class JpaKeepThesaurusTest implements KeepThesaurusContract, ImportThesaurusContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void writing(Consumer<Room> work) {
    database.transact(
        entities ->
            work.accept(Room.on(StoredVocabulary.concepts(entities), ChangeLogs.in(entities))));
  }
}

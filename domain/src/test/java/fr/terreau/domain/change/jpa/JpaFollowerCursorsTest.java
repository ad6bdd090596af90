package fr.terreau.domain.change.jpa;

import fr.terreau.domain.change.FollowerCursors;
import fr.terreau.domain.change.FollowerCursorsContract;
import fr.terreau.domain.jpa.TestDatabase;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;

/** The stored cursors keep the contract. */
class JpaFollowerCursorsTest implements FollowerCursorsContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void writing(Consumer<FollowerCursors> work) {
    database.transact(entities -> work.accept(new JpaFollowerCursors(entities)));
  }

  @Override
  public <T> T reading(Function<FollowerCursors, T> question) {
    return database.inTransaction(entities -> question.apply(new JpaFollowerCursors(entities)));
  }
}

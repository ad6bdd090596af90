package fr.terreau.domain.visit.jpa;

import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.jpa.StoredPractices;
import fr.terreau.domain.visit.Guides;
import fr.terreau.domain.visit.GuidesContract;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;

/** The stored guides keep the contract. */
class JpaGuidesTest implements GuidesContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void publishing(Consumer<Practices> work) {
    database.transact(entities -> work.accept(StoredPractices.in(entities)));
  }

  @Override
  public <T> T asking(Function<Guides, T> question) {
    return database.inTransaction(entities -> question.apply(new JpaGuides(entities)));
  }
}

package fr.terreau.domain.directory.jpa;

import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.OrganisationsContract;
import fr.terreau.domain.jpa.TestDatabase;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;

/** The stored organisations keep the contract. */
class JpaOrganisationsTest implements OrganisationsContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void writing(Consumer<Organisations> work) {
    database.transact(entities -> work.accept(new JpaOrganisations(entities)));
  }

  @Override
  public <T> T reading(Function<Organisations, T> question) {
    return database.inTransaction(entities -> question.apply(new JpaOrganisations(entities)));
  }
}

package fr.terreau.domain.directory.jpa;

import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.TerritoriesContract;
import fr.terreau.domain.jpa.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stored map keeps the contract. */
class JpaTerritoriesTest implements TerritoriesContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void writing(Consumer<Territories> work) {
    database.transact(entities -> work.accept(new JpaTerritories(entities)));
  }

  @Override
  public <T> T reading(Function<Territories, T> question) {
    return database.inTransaction(entities -> question.apply(new JpaTerritories(entities)));
  }

  @Test
  void without_a_transaction_nothing_is_written() {
    try (EntityManager entities = database.entities()) {
      JpaTerritories map = new JpaTerritories(entities);
      assertThrows(IllegalStateException.class, () -> map.saveAll(List.of()));
    }
  }
}

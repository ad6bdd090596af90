package fr.terreau.domain.directory.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.directory.LoadReferenceData.ReferenceList;
import fr.terreau.domain.directory.ReferenceLoads;
import fr.terreau.domain.directory.ReferenceLoadsContract;
import fr.terreau.domain.jpa.TestDatabase;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stored record keeps the contract, and has a row to lock for every list. */
class JpaReferenceLoadsTest implements ReferenceLoadsContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void writing(Consumer<ReferenceLoads> work) {
    database.transact(entities -> work.accept(new JpaReferenceLoads(entities, Clock.systemUTC())));
  }

  @Override
  public <T> T reading(Function<ReferenceLoads, T> question) {
    return database.inTransaction(
        entities -> question.apply(new JpaReferenceLoads(entities, Clock.systemUTC())));
  }

  @ParameterizedTest
  @EnumSource
  void every_list_has_its_row(ReferenceList list) {
    assertEquals(Optional.empty(), reading(loads -> loads.sha256(list.name())));
  }
}

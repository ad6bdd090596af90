package fr.terreau.domain.practice.jpa;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.PracticesContract;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.WriteDraft;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stored practices keep the contract. */
class JpaPracticesTest implements PracticesContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public <T> T with(Function<Practices, T> work) {
    return database.inTransaction(entities -> work.apply(new JpaPractices(entities)));
  }

  @Test
  void a_change_makes_a_new_version() {
    change(
        p -> p.add(Practice.started("p-1", Specimens.completeConvention(), "a-1", Specimens.NOON)));
    int before = with(p -> p.find("p-1").orElseThrow().version());
    change(
        p ->
            new WriteDraft(p, Specimens.CLOCK)
                .attach(Specimens.ARDECHE_REFERENT, "p-1", Specimens.attachment("f-1", SHA)));
    int after = with(p -> p.find("p-1").orElseThrow().version());
    assertNotEquals(before, after);
  }
}

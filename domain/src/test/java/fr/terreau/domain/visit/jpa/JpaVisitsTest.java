package fr.terreau.domain.visit.jpa;

import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.visit.Visits;
import fr.terreau.domain.visit.VisitsContract;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The stored visits keep the contract. */
class JpaVisitsTest implements VisitsContract {

  private static final List<String> GUIDE =
      List.of(
          "insert into practice (id, slug, status, visibility, demo, draft, revision_number,"
              + " created_at, updated_at, text_version, lock_version)"
              + " values ('g-1', 'guide', 'PUBLIE', 'PUBLIC', false, '{}', 1, 0, 0, 1, 1)",
          "insert into practice_revision (practice_id, revision_number, published_at, sheet)"
              + " values ('g-1', 1, 0, '{}')");

  private final TestDatabase database = new TestDatabase();

  @BeforeEach
  void a_guide_is_there() {
    database.transact(
        entities -> GUIDE.forEach(row -> entities.createNativeQuery(row).executeUpdate()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void writing(Consumer<Visits> work) {
    database.transact(entities -> work.accept(new JpaVisits(entities)));
  }

  @Override
  public <T> T reading(Function<Visits, T> question) {
    return database.inTransaction(entities -> question.apply(new JpaVisits(entities)));
  }
}

package fr.terreau.domain.visit.jpa;

import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.practice.Published;
import fr.terreau.domain.practice.jpa.StoredPractices;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.visit.GuideSpecimens;
import fr.terreau.domain.visit.Visits;
import fr.terreau.domain.visit.VisitsContract;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The stored visits keep the contract. */
class JpaVisitsTest implements VisitsContract {

  private final TestDatabase database = new TestDatabase();

  @BeforeEach
  void a_guide_is_there() {
    PracticeSheet guide = GuideSpecimens.sheet("2.0", GuideSpecimens.whole(), Visibility.PUBLIC);
    database.transact(entities -> Published.as(StoredPractices.in(entities), "g-1", guide));
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

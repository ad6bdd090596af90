package fr.terreau.domain.practice.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeListsContract;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.PracticesContract;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.WriteDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stored practices keep the contract. */
class JpaPracticesTest implements PracticesContract, PracticeListsContract {

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
  void writers_of_text_and_of_files_never_undo_one_another() throws Exception {
    change(
        p -> p.add(Practice.started("p-1", Specimens.completeConvention(), "a-1", Specimens.NOON)));
    int writers = 4;
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      String file = "f-" + i;
      all.add(
          CompletableFuture.runAsync(
              () ->
                  change(
                      p ->
                          new WriteDraft(p, Specimens.CLOCK)
                              .attach(
                                  Specimens.ARDECHE_REFERENT,
                                  "p-1",
                                  Specimens.attachment(file, SHA)))));
    }
    for (CompletableFuture<Void> one : all) {
      one.get(20, TimeUnit.SECONDS);
    }
    Practice practice = with(p -> p.find("p-1")).orElseThrow();
    assertEquals(writers, practice.draft().attachments().size());
    assertEquals(1, practice.version());
  }
}

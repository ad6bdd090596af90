package fr.terreau.domain.change.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.change.ChangeLogContract;
import fr.terreau.domain.jpa.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stored log keeps the contract, and its order under concurrent writers. */
class JpaChangeLogTest implements ChangeLogContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void writing(Consumer<ChangeLog> work) {
    database.transact(entities -> work.accept(new JpaChangeLog(entities, Clock.systemUTC())));
  }

  @Override
  public <T> T reading(Function<ChangeLog, T> question) {
    return database.inTransaction(
        entities -> question.apply(new JpaChangeLog(entities, Clock.systemUTC())));
  }

  @Test
  void a_later_writer_waits_so_that_no_line_appears_behind_a_cursor() throws Exception {
    CountDownLatch appended = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    CompletableFuture<Void> slow =
        CompletableFuture.runAsync(
            () ->
                writing(
                    log -> {
                      log.append(Subject.PRACTICE, "slow");
                      appended.countDown();
                      await(mayCommit);
                    }));
    await(appended);
    CompletableFuture<Void> quick =
        CompletableFuture.runAsync(() -> writing(log -> log.append(Subject.PRACTICE, "quick")));
    assertThrows(TimeoutException.class, () -> quick.get(300, TimeUnit.MILLISECONDS));
    mayCommit.countDown();
    slow.get(10, TimeUnit.SECONDS);
    quick.get(10, TimeUnit.SECONDS);
    assertEquals(
        List.of("slow", "quick"),
        reading(log -> log.after(0, 10)).stream().map(Change::id).toList());
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("waited in vain");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package fr.terreau.domain.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.Change.Subject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every change log keeps to. */
public interface ChangeLogContract {

  /** Runs the work on the log in one transaction and commits it. */
  void writing(Consumer<ChangeLog> work);

  /** Asks the log in a transaction of its own. */
  <T> T reading(Function<ChangeLog, T> question);

  @Test
  default void an_empty_log_stands_at_zero() {
    assertEquals(0, reading(ChangeLog::last));
    assertEquals(List.of(), reading(log -> log.after(0, 10)));
  }

  @Test
  default void lines_come_back_in_the_order_they_were_written() {
    writing(log -> log.append(Subject.PRACTICE, "p-1"));
    writing(
        log -> {
          log.append(Subject.FILE, "f-1");
          log.append(Subject.PRACTICE, "p-2");
        });
    List<Change> changes = reading(log -> log.after(0, 10));
    assertEquals(List.of("p-1", "f-1", "p-2"), changes.stream().map(Change::id).toList());
    assertEquals(Subject.FILE, changes.get(1).subject());
    assertTrue(changes.get(0).position() < changes.get(1).position());
    assertEquals(changes.get(2).position(), reading(ChangeLog::last));
  }

  @Test
  default void a_follower_reads_on_from_where_it_was() {
    for (int i = 0; i < 5; i++) {
      String id = "p-" + i;
      writing(log -> log.append(Subject.PRACTICE, id));
    }
    List<Change> first = reading(log -> log.after(0, 2));
    List<Change> rest = reading(log -> log.after(first.get(1).position(), 10));
    assertEquals(List.of("p-2", "p-3", "p-4"), rest.stream().map(Change::id).toList());
  }

  @Test
  default void what_is_rolled_back_was_never_written() {
    try {
      writing(
          log -> {
            log.append(Subject.PRACTICE, "lost");
            throw new IllegalStateException("no");
          });
    } catch (IllegalStateException expected) {
      assertEquals("no", expected.getMessage());
    }
    assertEquals(List.of(), reading(log -> log.after(0, 10)));
  }
}

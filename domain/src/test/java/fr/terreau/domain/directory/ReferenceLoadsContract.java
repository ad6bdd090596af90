package fr.terreau.domain.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every record of loads keeps to. */
public interface ReferenceLoadsContract {

  /** Runs the work on the record in one transaction and commits it. */
  void writing(Consumer<ReferenceLoads> work);

  /** Asks the record in a transaction of its own. */
  <T> T reading(Function<ReferenceLoads, T> question);

  @Test
  default void at_first_nothing_was_loaded() {
    assertEquals(Optional.empty(), reading(loads -> loads.sha256("TERRITORIES")));
  }

  @Test
  default void the_last_load_of_each_name_is_known() {
    writing(loads -> loads.record("TERRITORIES", "a".repeat(64)));
    writing(loads -> loads.record("TERRITORIES", "b".repeat(64)));
    assertEquals(Optional.of("b".repeat(64)), reading(loads -> loads.sha256("TERRITORIES")));
    assertEquals(Optional.empty(), reading(loads -> loads.sha256("CONCEPTS")));
  }
}

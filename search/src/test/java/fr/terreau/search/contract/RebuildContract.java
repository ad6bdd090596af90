package fr.terreau.search.contract;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.EngineState;
import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A new index grows beside the live one and takes its place at once. */
public interface RebuildContract extends EngineUnderTest {

  @Test
  default void the_old_index_answers_and_accepts_changes_until_the_new_one_is_published() {
    index(sheet("vieille", "Convention", ""));
    try (Rebuild rebuild = engine().beginRebuild()) {
      rebuild.add(sheet("neuve", "Convention", ""));
      assertEquals(EngineState.REBUILDING, engine().state());
      assertEquals(List.of("vieille"), ids(engine().search(asked("convention"))));
      engine().apply(Specimens.puts(sheet("entre-temps", "Mobilier", "")), 8);
      assertEquals(1, engine().search(asked("mobilier")).total());
      rebuild.publish(7);
    }
    assertEquals(List.of("neuve"), ids(engine().search(asked("convention"))));
    assertEquals(OptionalLong.of(7), engine().position());
    assertEquals(EngineState.READY, engine().state());
    assertEquals(List.of("neuve"), ids(reopened().search(asked(""))));
    assertEquals(OptionalLong.of(7), engine().position());
  }

  @Test
  default void the_new_index_accepts_changes_once_published() {
    try (Rebuild rebuild = engine().beginRebuild()) {
      rebuild.add(sheet("1", "Convention", ""));
      rebuild.add(sheet("1", "Convention revue", ""));
      rebuild.publish(7);
    }
    engine().apply(Specimens.puts(sheet("2", "Convention", "")), 8);
    assertEquals(2, engine().search(asked("convention")).total());
    assertEquals(OptionalLong.of(8), reopened().position());
    assertEquals(2, engine().search(asked("convention")).total());
  }

  @Test
  default void an_abandoned_rebuild_leaves_the_old_index_untouched() {
    engine().apply(Specimens.puts(sheet("vieille", "Convention", "")), 5);
    try (Rebuild rebuild = engine().beginRebuild()) {
      rebuild.add(sheet("neuve", "Convention", ""));
    }
    assertEquals(EngineState.READY, engine().state());
    assertEquals(List.of("vieille"), ids(engine().search(asked("convention"))));
    assertEquals(OptionalLong.of(5), reopened().position());
    assertEquals(List.of("vieille"), ids(engine().search(asked("convention"))));
  }

  @Test
  default void only_one_rebuild_at_a_time() {
    Rebuild first = engine().beginRebuild();
    assertThrows(SearchException.class, () -> engine().beginRebuild());
    first.close();
    first.close();
    engine().beginRebuild().close();
  }

  @Test
  default void searches_go_on_without_a_fault_while_indexes_are_swapped_and_changed() {
    index(sheet("1", "Convention", "mobilier"));
    AtomicBoolean done = new AtomicBoolean();
    List<CompletableFuture<Void>> readers =
        List.of(searching(done), searching(done), searching(done));
    for (int i = 0; i < 10; i++) {
      try (Rebuild rebuild = engine().beginRebuild()) {
        rebuild.add(sheet("1", "Convention", "mobilier " + i));
        rebuild.publish(i);
      }
      engine().apply(Specimens.puts(sheet("2", "Mobilier", "")), i);
    }
    done.set(true);
    readers.forEach(CompletableFuture::join);
    assertEquals(2, engine().search(asked("mobilier")).total());
  }

  private CompletableFuture<Void> searching(AtomicBoolean done) {
    return CompletableFuture.runAsync(
        () -> {
          while (!done.get()) {
            assertTrue(engine().search(asked("mobilier")).total() >= 1);
          }
        });
  }
}

package fr.terreau.domain.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every keeper of cursors keeps to. */
public interface FollowerCursorsContract {

  /** Runs the work on the cursors in one transaction and commits it. */
  void writing(Consumer<FollowerCursors> work);

  /** Asks the cursors in a transaction of its own. */
  <T> T reading(Function<FollowerCursors, T> question);

  private long position(String follower) {
    return reading(cursors -> cursors.position(follower));
  }

  @Test
  default void whoever_never_worked_stands_at_zero() {
    assertEquals(0, position("texts"));
  }

  @Test
  default void each_follower_has_a_cursor_of_its_own() {
    writing(cursors -> cursors.advance("texts", 7));
    writing(cursors -> cursors.advance("archive", 3));
    assertEquals(7, position("texts"));
    assertEquals(3, position("archive"));
    assertEquals(0, position("index"));
  }

  @Test
  default void a_cursor_goes_forward_and_never_back() {
    writing(cursors -> cursors.advance("texts", 7));
    writing(cursors -> cursors.advance("texts", 5));
    assertEquals(7, position("texts"));
    writing(
        cursors -> {
          cursors.advance("texts", 9);
          cursors.advance("texts", 8);
          assertEquals(9, cursors.position("texts"));
        });
    assertEquals(9, position("texts"));
  }
}

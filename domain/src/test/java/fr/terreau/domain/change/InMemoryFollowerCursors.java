package fr.terreau.domain.change;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The twin of the cursors, for tests of followers. */
public final class InMemoryFollowerCursors implements FollowerCursors {

  private final Map<String, Long> positions = new ConcurrentHashMap<>();

  @Override
  public long position(String follower) {
    return positions.getOrDefault(follower, 0L);
  }

  @Override
  public void advance(String follower, long position) {
    positions.merge(follower, position, Math::max);
  }
}

package fr.terreau.domain.change;

import fr.terreau.domain.change.Change.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The twin of the change log, for tests of those who write to it. */
public final class InMemoryChangeLog implements ChangeLog {

  private final List<Change> changes = new ArrayList<>();

  @Override
  public void append(Subject subject, String id) {
    changes.add(new Change(last() + 1, subject, id, Instant.EPOCH));
  }

  @Override
  public List<Change> after(long position, int atMost) {
    return changes.stream().filter(c -> c.position() > position).limit(atMost).toList();
  }

  @Override
  public long last() {
    return changes.isEmpty() ? 0 : changes.get(changes.size() - 1).position();
  }

  /** Forgets all but the first lines, as a rolled-back transaction would. */
  void keepOnly(int lines) {
    changes.subList(lines, changes.size()).clear();
  }

  int size() {
    return changes.size();
  }
}

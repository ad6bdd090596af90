package fr.terreau.domain.change;

import java.util.function.Consumer;
import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryChangeLogTest implements ChangeLogContract {

  private final InMemoryChangeLog log = new InMemoryChangeLog();

  @Override
  public void writing(Consumer<ChangeLog> work) {
    int before = log.size();
    try {
      work.accept(log);
    } catch (RuntimeException rolledBack) {
      log.keepOnly(before);
      throw rolledBack;
    }
  }

  @Override
  public <T> T reading(Function<ChangeLog, T> question) {
    return question.apply(log);
  }
}

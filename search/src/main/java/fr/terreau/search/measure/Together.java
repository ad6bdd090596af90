package fr.terreau.search.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Does the same with several threads at once, and waits for all that it set going. */
final class Together implements AutoCloseable {

  private static final String MERGING = "Lucene Merge Thread";
  private static final long A_MOMENT = 500_000;

  private final int threads;
  private final ExecutorService workers;

  Together(int threads) {
    this.threads = threads;
    this.workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
  }

  /** Something done with a part of a list. */
  interface Work<T> {
    void with(List<T> part) throws IOException;
  }

  /** How many nanoseconds it took to share the items out and be done with all. */
  <T> long time(List<T> items, Work<T> work) throws IOException {
    List<Callable<Void>> parts = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      List<T> part = items.subList(items.size() * i / threads, items.size() * (i + 1) / threads);
      parts.add(
          () -> {
            work.with(part);
            return null;
          });
    }
    long start = System.nanoTime();
    try {
      for (Future<Void> done : workers.invokeAll(parts)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return System.nanoTime() - start;
  }

  /**
   * Waits until no index is merging its segments, so that none does it at the cost of another's
   * time.
   *
   * @return how many nanoseconds that took
   */
  static long waitForMerges() {
    long start = System.nanoTime();
    while (isMerging()) {
      LockSupport.parkNanos(A_MOMENT);
    }
    return System.nanoTime() - start;
  }

  private static boolean isMerging() {
    Thread[] running = new Thread[Thread.activeCount() + 64];
    int count = Thread.enumerate(running);
    for (int i = 0; i < count; i++) {
      if (running[i].getName().contains(MERGING)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}

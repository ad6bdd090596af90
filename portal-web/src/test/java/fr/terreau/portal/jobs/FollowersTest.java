package fr.terreau.portal.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.portal.platform.Follower;
import fr.terreau.portal.platform.Started;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every follower goes its own way; one that stumbles gets up, and holds nobody up. */
class FollowersTest {

  private static final Duration LOOK_EVERY = Duration.ofMillis(20);
  private static final Logger LOG = Logger.getLogger(Followers.class.getName());

  private final InMemoryChangeLog changes = new InMemoryChangeLog();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private Followers followers;

  /** A log that several threads may read. */
  private final ChangeLog log =
      new ChangeLog() {
        @Override
        public synchronized void append(Subject subject, String id) {
          changes.append(subject, id);
        }

        @Override
        public synchronized List<Change> after(long position, int atMost) {
          return changes.after(position, atMost);
        }

        @Override
        public synchronized long last() {
          return changes.last();
        }
      };

  /** Remembers what it was given, and fails as often as it was told to. */
  private static final class Remembering implements Follower {

    private final String name;
    private final AtomicLong position = new AtomicLong();
    private final AtomicInteger failures;
    private final Throwable failure;
    private final List<Long> attempts = new CopyOnWriteArrayList<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final AtomicInteger rests = new AtomicInteger();

    Remembering(String name, int failures, Throwable failure) {
      this.name = name;
      this.failures = new AtomicInteger(failures);
      this.failure = failure;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long position() {
      return position.get();
    }

    @Override
    public void follow(List<Change> batch) {
      attempts.add(System.nanoTime());
      if (failures.getAndDecrement() > 0) {
        if (failure instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) failure;
      }
      batch.forEach(change -> seen.add(change.id()));
      position.set(batch.get(batch.size() - 1).position());
    }

    @Override
    public void rest() {
      rests.incrementAndGet();
    }
  }

  @BeforeEach
  void be_quiet_about_expected_failures() {
    LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void end() {
    if (followers != null) {
      followers.end("the portal");
    }
    LOG.setLevel(null);
  }

  private void begin(Follower... all) {
    ManagedThreadFactory factory =
        (ManagedThreadFactory)
            Proxy.newProxyInstance(
                FollowersTest.class.getClassLoader(),
                new Class<?>[] {ManagedThreadFactory.class},
                (proxy, method, arguments) -> {
                  Thread thread = new Thread((Runnable) arguments[0]);
                  threads.add(thread);
                  return thread;
                });
    followers = new Followers(List.of(all), log, factory, LOOK_EVERY);
    followers.begin(new Started());
  }

  private static void eventually(BooleanSupplier condition) {
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < until, "waited in vain");
      Thread.onSpinWait();
    }
  }

  @Test
  void every_change_reaches_every_follower_once_and_in_order() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      all.add("p-" + i);
      log.append(Subject.PRACTICE, "p-" + i);
    }
    Remembering one = new Remembering("one", 0, null);
    Remembering other = new Remembering("other", 0, null);
    begin(one, other);
    eventually(() -> one.seen.size() >= 250 && other.seen.size() >= 250);
    log.append(Subject.FILE, "f-1");
    all.add("f-1");
    eventually(() -> one.seen.size() >= 251 && other.seen.size() >= 251);
    assertEquals(all, one.seen);
    assertEquals(all, other.seen);
    assertEquals(4, one.attempts.size());
  }

  @Test
  void a_follower_that_fails_tries_again_later_and_later_while_others_go_on() {
    Remembering stumbling = new Remembering("stumbling", 3, new IllegalStateException("full disk"));
    Remembering steady = new Remembering("steady", 0, null);
    log.append(Subject.PRACTICE, "p-1");
    begin(stumbling, steady);
    eventually(() -> steady.seen.size() == 1);
    log.append(Subject.PRACTICE, "p-2");
    eventually(() -> steady.seen.size() == 2);
    eventually(() -> stumbling.seen.size() == 2);
    assertEquals(List.of("p-1", "p-2"), stumbling.seen);
    List<Long> times = stumbling.attempts;
    for (int pause = 1; pause <= 3; pause++) {
      long least = LOOK_EVERY.multipliedBy((1L << (pause + 1)) - 1).toNanos();
      assertTrue(times.get(pause) - times.get(pause - 1) >= least, "pause " + pause);
    }
  }

  @Test
  void an_error_of_the_machine_does_not_end_the_work_either() {
    Remembering stumbling = new Remembering("stumbling", 1, new StackOverflowError());
    log.append(Subject.PRACTICE, "p-1");
    begin(stumbling);
    eventually(() -> stumbling.seen.size() == 1);
  }

  @Test
  void a_follower_with_nothing_to_do_rests() {
    Remembering idle = new Remembering("idle", 0, null);
    begin(idle);
    eventually(() -> idle.rests.get() >= 2);
    assertEquals(List.of(), idle.attempts);
  }

  @Test
  void the_end_of_the_portal_ends_every_thread() {
    begin(new Remembering("idle", 0, null), new Remembering("other", 0, null));
    assertEquals(
        List.of("terreau-idle", "terreau-other"), threads.stream().map(Thread::getName).toList());
    followers.end("the portal");
    threads.forEach(thread -> assertFalse(thread.isAlive(), thread.getName()));
  }
}

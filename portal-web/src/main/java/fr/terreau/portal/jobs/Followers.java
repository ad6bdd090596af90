package fr.terreau.portal.jobs;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.portal.platform.Follower;
import fr.terreau.portal.platform.Started;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps every follower at work in a thread of its own; one that fails tries again, later and later.
 */
@ApplicationScoped
class Followers {

  private static final Logger LOG = Logger.getLogger(Followers.class.getName());
  private static final int AT_ONCE = 100;
  private static final Duration LOOK_EVERY = Duration.ofMillis(300);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Iterable<Follower> followers;
  private final ChangeLog log;
  private final Duration lookEvery;

  @Resource private ManagedThreadFactory threads;

  private final List<Thread> working = new ArrayList<>();
  private volatile boolean closing;

  protected Followers() {
    this(null, null, null, null);
  }

  @Inject
  Followers(Instance<Follower> followers, ChangeLog log) {
    this(followers, log, null, LOOK_EVERY);
  }

  Followers(
      Iterable<Follower> followers,
      ChangeLog log,
      ManagedThreadFactory threads,
      Duration lookEvery) {
    this.followers = followers;
    this.log = log;
    this.threads = threads;
    this.lookEvery = lookEvery;
  }

  void begin(@Observes @Priority(Started.FOLLOWERS) Started started) {
    for (Follower follower : followers) {
      Thread thread = threads.newThread(() -> work(follower));
      thread.setName("terreau-" + follower.name());
      working.add(thread);
      thread.start();
    }
  }

  /** Before anything they work with is closed. */
  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
    closing = true;
    working.forEach(Thread::interrupt);
    for (Thread thread : working) {
      try {
        thread.join(Duration.ofSeconds(10).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void work(Follower follower) {
    Duration pause = lookEvery;
    while (!closing && !Thread.currentThread().isInterrupted()) {
      try {
        boolean worked = step(follower);
        pause = worked ? Duration.ZERO : lookEvery;
      } catch (RuntimeException | Error e) {
        if (closing) {
          return;
        }
        pause = later(pause);
        LOG.log(Level.WARNING, e, () -> follower.name() + " failed and will try again");
      }
      if (!rested(pause)) {
        return;
      }
    }
  }

  private boolean step(Follower follower) {
    List<Change> changes = log.after(follower.position(), AT_ONCE);
    if (changes.isEmpty()) {
      follower.rest();
      return false;
    }
    follower.follow(changes);
    return true;
  }

  private Duration later(Duration pause) {
    Duration doubled = pause.plus(pause).plus(lookEvery);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  private static boolean rested(Duration pause) {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

package fr.terreau.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What every page says on its top for as long as it is true. */
@ApplicationScoped
public class Notices {

  private final AtomicReference<String> current = new AtomicReference<>();
  private volatile boolean demo;

  /** Says this message, given by its key, until {@link #withdraw} is called. */
  public void say(String key) {
    current.set(key);
  }

  public void withdraw(String key) {
    current.compareAndSet(key, null);
  }

  /** Marks the installation as holding fictional content. */
  public void sayFictional() {
    demo = true;
  }

  Optional<String> current() {
    return Optional.ofNullable(current.get());
  }

  boolean demo() {
    return demo;
  }
}

package fr.terreau.domain.alert;

import fr.terreau.domain.practice.RandomId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What people do with the questions they keep. Nobody reaches what another one keeps: it is as if
 * it did not exist.
 */
@ApplicationScoped
@Transactional
public class KeepAlerts {

  /** How many questions somebody may keep. */
  public static final int MOST = 100;

  private static final int SECRET_BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Alerts alerts;
  private final Clock clock;

  protected KeepAlerts() {
    this(null, null);
  }

  @Inject
  public KeepAlerts(Alerts alerts, Clock clock) {
    this.alerts = alerts;
    this.clock = clock;
  }

  /** How a wish to keep a question ended. */
  public sealed interface Kept {

    /** The question is kept from now on. */
    record Now(Alert alert) implements Kept {}

    /** It was kept already, and was left as it is. */
    record Before(Alert alert) implements Kept {}

    /** There are {@value KeepAlerts#MOST} already. */
    record TooMany() implements Kept {}
  }

  /**
   * Keeps a question.
   *
   * @param question as addresses write it, at most {@value Alert#LONGEST_QUESTION} characters
   */
  public Kept keep(String owner, String question, String name, Rhythm rhythm) {
    // Two clicks are two requests: the second one waits for the first.
    alerts.alone(owner);
    Optional<Alert> same = alerts.same(owner, question);
    if (same.isPresent()) {
      return new Kept.Before(same.get());
    }
    if (alerts.of(owner).size() >= MOST) {
      return new Kept.TooMany();
    }
    Alert alert =
        new Alert(
            "al-" + RandomId.next(), owner, question, name, rhythm, secret(), clock.instant());
    alerts.add(alert);
    return new Kept.Now(alert);
  }

  /** Gives another name and another rhythm. */
  public Optional<Alert> change(String owner, String id, String name, Rhythm rhythm) {
    return own(
        owner,
        id,
        (alert, now) -> {
          alert.rename(name);
          follow(alert, rhythm, now);
        });
  }

  public Optional<Alert> pause(String owner, String id) {
    return own(owner, id, (alert, now) -> alert.pause());
  }

  public Optional<Alert> resume(String owner, String id) {
    return own(owner, id, Alert::resume);
  }

  /** Notes that the owner has looked at what was found. */
  public Optional<Alert> see(String owner, String id) {
    return own(owner, id, (alert, now) -> alerts.seeAll(alert.id(), now));
  }

  public Optional<Alert> remove(String owner, String id) {
    return own(owner, id, (alert, now) -> alerts.remove(alert));
  }

  /** Sends no more messages; the question stays in the account. Stopping twice is harmless. */
  public Optional<Alert> stop(String token) {
    Optional<Alert> alert = alerts.byStopToken(token);
    alert.ifPresent(found -> follow(found, Rhythm.NONE, clock.instant()));
    return alert;
  }

  private void follow(Alert alert, Rhythm rhythm, Instant now) {
    alert.follow(rhythm, now);
    if (rhythm == Rhythm.NONE) {
      alerts.tellAll(alert.id(), now);
    }
  }

  private Optional<Alert> own(String owner, String id, BiConsumer<Alert, Instant> gesture) {
    Optional<Alert> alert = alerts.find(id).filter(found -> found.owner().equals(owner));
    alert.ifPresent(found -> gesture.accept(found, clock.instant()));
    return alert;
  }

  private static String secret() {
    byte[] random = new byte[SECRET_BYTES];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}

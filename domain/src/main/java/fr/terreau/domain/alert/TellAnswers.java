package fr.terreau.domain.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What messages have to tell. A message is sent between {@link #toTell} and {@link #told}: after a
 * crash in between, that one message is sent again, and never is one lost.
 */
@ApplicationScoped
@Transactional
public class TellAnswers {

  /** How many messages one look takes in hand. */
  private static final int MESSAGES = 50;

  /** How many sheets one message tells of; others follow in the next one. */
  public static final int SHEETS = 50;

  private final Alerts alerts;
  private final Clock clock;

  protected TellAnswers() {
    this(null, null);
  }

  @Inject
  public TellAnswers(Alerts alerts, Clock clock) {
    this.alerts = alerts;
    this.clock = clock;
  }

  /** The kept questions whose message is due. */
  public List<String> due() {
    return alerts.due(clock.instant(), MESSAGES).stream().map(Alert::id).toList();
  }

  /**
   * A message to send.
   *
   * @param practices at least one, at most {@value TellAnswers#SHEETS}, the oldest find first
   */
  public record ToTell(Alert alert, List<String> practices) {}

  /**
   * What is to be told now. Sheets that the owner may no longer read are forgotten; when none is
   * left there is no message.
   *
   * @param readable which of these sheets the owner of a kept question may read and find
   */
  public Optional<ToTell> toTell(String id, BiFunction<Alert, List<String>, Set<String>> readable) {
    Optional<Alert> kept = alerts.find(id);
    if (kept.isEmpty() || kept.get().paused() || kept.get().dueAt().isEmpty()) {
      return Optional.empty();
    }
    Alert alert = kept.get();
    for (List<AlertMatch> waiting = alerts.untold(id, SHEETS);
        !waiting.isEmpty();
        waiting = alerts.untold(id, SHEETS)) {
      List<String> found = waiting.stream().map(AlertMatch::practice).toList();
      Set<String> open = readable.apply(alert, found);
      List<String> practices = found.stream().filter(open::contains).toList();
      waiting.stream().filter(m -> !practices.contains(m.practice())).forEach(alerts::remove);
      if (!practices.isEmpty()) {
        return Optional.of(new ToTell(alert, practices));
      }
    }
    alert.nothingToTell();
    return Optional.empty();
  }

  /** The message was handed over: these sheets are not told again. */
  public void told(ToTell message) {
    Instant now = clock.instant();
    alerts
        .find(message.alert().id())
        .ifPresent(
            alert -> {
              alerts.tell(alert.id(), message.practices(), now);
              alert.told(now);
              if (!alerts.untold(alert.id(), 1).isEmpty()) {
                alert.found(now);
              }
            });
  }

  /** The message was refused: it is tried again later. */
  public void failed(ToTell message) {
    alerts.find(message.alert().id()).ifPresent(alert -> alert.failed(clock.instant()));
  }

  /** Nobody can be written to: the answers wait in the account alone. */
  public void cannotTell(String id) {
    alerts
        .find(id)
        .ifPresent(
            alert -> {
              alerts.tellAll(id, clock.instant());
              alert.nothingToTell();
            });
  }
}

package fr.terreau.portal.alert;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Accounts;
import fr.terreau.domain.account.Actor;
import fr.terreau.domain.alert.Alert;
import fr.terreau.domain.alert.Alerts;
import fr.terreau.domain.alert.TellAnswers;
import fr.terreau.domain.alert.TellAnswers.ToTell;
import fr.terreau.domain.change.Change;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.portal.platform.Follower;
import fr.terreau.portal.platform.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells by mail what was found, when each rhythm says so. It follows no change: in a thread of its
 * own, so that a slow mail server keeps nobody waiting, it looks for what is due.
 */
@ApplicationScoped
class AlertMails implements Follower {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(3);

  private final Alerts alerts;
  private final TellAnswers telling;
  private final Accounts accounts;
  private final Practices practices;
  private final AlertLetter letter;
  private final Mailer mailer;
  private final Clock clock;

  private Instant nextLook = Instant.MIN;

  protected AlertMails() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  AlertMails(
      Alerts alerts,
      TellAnswers telling,
      Accounts accounts,
      Practices practices,
      AlertLetter letter,
      Mailer mailer,
      Clock clock) {
    this.alerts = alerts;
    this.telling = telling;
    this.accounts = accounts;
    this.practices = practices;
    this.letter = letter;
    this.mailer = mailer;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "alert-mail";
  }

  @Override
  public long position() {
    return Long.MAX_VALUE;
  }

  @Override
  public void follow(List<Change> changes) {
    throw new IllegalStateException("no change is followed");
  }

  @Override
  public void rest() {
    if (!clock.instant().isBefore(nextLook)) {
      nextLook = clock.instant().plus(LOOK_EVERY);
      telling.due().forEach(this::tell);
    }
  }

  private void tell(String id) {
    Optional<Account> owner =
        alerts.find(id).flatMap(alert -> accounts.find(alert.owner())).filter(this::reached);
    if (owner.isEmpty()) {
      telling.cannotTell(id);
      return;
    }
    Optional<ToTell> message =
        telling.toTell(id, (alert, found) -> readable(owner.get().actor(), found).keySet());
    message.ifPresent(given -> send(owner.get(), given));
  }

  /** Whether somebody reads what is sent there. */
  private boolean reached(Account account) {
    return mailer.configured() && !account.demo() && account.passwordHash().isPresent();
  }

  private Map<String, Practice> readable(Actor actor, List<String> ids) {
    return practices.byReferences(ids).stream()
        .filter(practice -> practice.status().searchable())
        .filter(practice -> PracticeRights.mayRead(actor, practice))
        .collect(Collectors.toMap(Practice::id, Function.identity()));
  }

  private void send(Account owner, ToTell message) {
    Map<String, Practice> sheets = readable(owner.actor(), message.practices());
    List<Practice> told =
        message.practices().stream().filter(sheets::containsKey).map(sheets::get).toList();
    Alert alert = message.alert();
    Mailer.Outcome outcome =
        mailer.send(
            owner.email(),
            letter.subject(owner, alert, told.size()),
            letter.text(owner, alert, told),
            letter.headers(alert));
    switch (outcome) {
      case SENT -> telling.told(message);
      case FAILED -> telling.failed(message);
      case NOT_CONFIGURED -> telling.cannotTell(alert.id());
    }
  }
}

package fr.terreau.domain.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Notes new answers to kept questions. Noting the same again changes nothing. */
@ApplicationScoped
@Transactional
public class FindAnswers {

  /** How many kept questions one query asks for. */
  private static final int AT_ONCE = 500;

  private final Alerts alerts;
  private final Clock clock;

  protected FindAnswers() {
    this(null, null);
  }

  @Inject
  public FindAnswers(Alerts alerts, Clock clock) {
    this.alerts = alerts;
    this.clock = clock;
  }

  /**
   * Notes that a sheet answers questions, unless it was noted before.
   *
   * @param ids the questions that it answers
   * @param isNew whether the answer is new and the owner may read it
   */
  public void found(String practice, Collection<String> ids, Predicate<Alert> isNew) {
    Instant now = clock.instant();
    List<String> all = new ArrayList<>(ids);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      Set<String> knowing = alerts.knowing(practice, some);
      for (Alert alert : alerts.all(some)) {
        if (!alert.paused() && !knowing.contains(alert.id()) && isNew.test(alert)) {
          alerts.add(new AlertMatch(alert.id(), practice, now, alert.rhythm() == Rhythm.NONE));
          alert.found(now);
        }
      }
    }
  }
}

package fr.terreau.domain.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All kept questions and what was found for them. */
public interface Alerts {

  /** Makes other requests of this owner wait until the transaction ends. */
  void alone(String owner);

  /** Adds a kept question; its owner keeps no other with the same text. */
  void add(Alert alert);

  Optional<Alert> find(String id);

  /** The kept question whose messages this secret stops. */
  Optional<Alert> byStopToken(String token);

  /** What this owner keeps with the same text. */
  Optional<Alert> same(String owner, String question);

  /** What an owner keeps, the newest first. */
  List<Alert> of(String owner);

  /** Those of these identifiers that exist, in no order. */
  List<Alert> all(Collection<String> ids);

  /**
   * All kept questions in the order of their identifiers.
   *
   * @param id those after it; empty for the beginning
   */
  List<Alert> after(String id, int atMost);

  /** Those that are not paused and whose message is due, the oldest first. */
  List<Alert> due(Instant now, int atMost);

  /** Removes a kept question with all that was found for it. */
  void remove(Alert alert);

  /** Adds what was found; the sheet must be new for this question. */
  void add(AlertMatch match);

  /** Which of these kept questions have found this sheet before. */
  Set<String> knowing(String practice, Collection<String> alerts);

  /** What a message has to tell, the oldest first. */
  List<AlertMatch> untold(String alert, int atMost);

  /** What the owner has not looked at, the newest first. */
  List<AlertMatch> unseen(Collection<String> alerts, int atMost);

  /** Notes that these sheets were told. */
  void tell(String alert, Collection<String> practices, Instant now);

  /** Notes that everything found so far needs no message any more. */
  void tellAll(String alert, Instant now);

  /** Notes that the owner has looked at everything found so far. */
  void seeAll(String alert, Instant now);

  /** Forgets what was found, as if it had not been. */
  void remove(AlertMatch match);
}

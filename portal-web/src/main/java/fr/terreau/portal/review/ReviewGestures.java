package fr.terreau.portal.review;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.ShelvePractice.Gesture;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which buttons somebody finds under the thread of a sheet. */
final class ReviewGestures {

  /** The buttons for what is published, by the names that the form sends. */
  static final Map<Gesture, String> LIFE =
      new EnumMap<>(
          Map.of(
              Gesture.CONFIRM, "confirmer",
              Gesture.ARCHIVE, "archiver",
              Gesture.RETIRE, "retirer",
              Gesture.REOPEN, "remettre"));

  private ReviewGestures() {}

  /**
   * The names of the buttons, for somebody who may read the thread.
   *
   * @param newest the newest revision, empty before the first publication
   */
  static Set<String> of(Actor actor, Practice practice, Optional<Revision> newest) {
    Set<String> gestures = new LinkedHashSet<>(Set.of("commenter"));
    boolean toPublish = newest.map(r -> !r.sheet().equals(practice.draft())).orElse(true);
    boolean publishes = PracticeRights.mayPublish(actor, practice);
    if (publishes && toPublish) {
      gestures.add("publier");
    }
    if (practice.inReview()) {
      gestures.add("reprendre");
      if (PracticeRights.mayReview(actor, practice)) {
        gestures.remove("reprendre");
        gestures.add("demander");
      }
    } else if (toPublish && !publishes) {
      gestures.add("proposer");
    }
    if (publishes && practice.published()) {
      LIFE.forEach(
          (gesture, name) -> {
            if (gesture.fits(practice.status())) {
              gestures.add(name);
            }
          });
    }
    return gestures;
  }
}

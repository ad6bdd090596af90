package fr.terreau.domain.review;

import fr.terreau.domain.review.ReviewStep.By;
import fr.terreau.domain.review.ReviewStep.Kind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of every sheet. Nothing is ever changed or removed. */
public interface ReviewThread {

  /**
   * Adds a step at the end of the thread of a practice. Two writers who add at once get different
   * numbers or one of them fails: the caller holds the practice.
   *
   * @param words null when nothing was said
   * @param revision the newest revision after the step
   */
  ReviewStep add(String practice, Kind kind, By by, String words, int revision, Instant at);

  /** The steps of a practice, the oldest first. */
  List<ReviewStep> of(String practice);

  Optional<ReviewStep> find(String practice, int number);

  /** The newest step in which something was said, by practice; others are left out. */
  Map<String, ReviewStep> lastWords(Collection<String> practices);
}

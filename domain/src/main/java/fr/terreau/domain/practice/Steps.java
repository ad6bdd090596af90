package fr.terreau.domain.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.review.ReviewStep;
import fr.terreau.domain.review.ReviewStep.By;
import fr.terreau.domain.review.ReviewStep.Kind;
import fr.terreau.domain.review.ReviewThread;
import java.time.Instant;

/** Writes what happens to a sheet into its thread, and tells those who follow. */
final class Steps {

  private final ReviewThread thread;
  private final ChangeLog changes;

  Steps(ReviewThread thread, ChangeLog changes) {
    this.thread = thread;
    this.changes = changes;
  }

  /** Adds the step to the running transaction; the caller holds the practice. */
  void take(Practice practice, Kind kind, Actor actor, String function, String words, Instant now) {
    By by = new By(actor.account(), cut(function), actor.organisation());
    ReviewStep step = thread.add(practice.id(), kind, by, said(words), practice.revision(), now);
    changes.append(Subject.REVIEW, practice.id() + "/" + step.number());
  }

  /** Null when nothing was said. */
  static String said(String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }

  /** Whether words fit into a step. */
  static boolean fit(String words) {
    return words == null || words.strip().length() <= ReviewStep.LONGEST_WORDS;
  }

  private static String cut(String function) {
    return function == null || function.length() <= 120 ? function : function.substring(0, 120);
  }
}

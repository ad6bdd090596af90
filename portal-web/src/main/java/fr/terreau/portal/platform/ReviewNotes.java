package fr.terreau.portal.platform;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.review.ReviewStep;
import fr.terreau.domain.review.ReviewThread;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last words of reviews, for the pages of all rooms. */
@RequestScoped
public class ReviewNotes {

  @Inject private ReviewThread thread;
  @Inject private Frames frames;

  /** Where author and reviewers of a practice talk to each other. */
  public static String url(Practice practice) {
    return "/pratiques/" + practice.reference() + "/relecture";
  }

  /** Empty while nobody ever took a step. */
  public Optional<ReviewNote> of(Practice practice) {
    List<ReviewStep> steps = thread.of(practice.id());
    Optional<ReviewStep> words =
        steps.reversed().stream().filter(step -> step.words().isPresent()).findFirst();
    return steps.isEmpty() ? Optional.empty() : Optional.of(note(practice, words.orElse(null)));
  }

  /** By identifier of the practice, those in which something was said; asked for all at once. */
  public Map<String, ReviewNote> of(Collection<Practice> practices) {
    Map<String, ReviewStep> words = thread.lastWords(practices.stream().map(Practice::id).toList());
    Map<String, ReviewNote> notes = new HashMap<>();
    for (Practice practice : practices) {
      if (words.containsKey(practice.id())) {
        notes.put(practice.id(), note(practice, words.get(practice.id())));
      }
    }
    return notes;
  }

  private ReviewNote note(Practice practice, ReviewStep step) {
    String status = practice.reviewStatus().orElse(practice.status()).name();
    return new ReviewNote(
        status,
        step == null ? List.of() : lines(step.words().orElse("")),
        Optional.ofNullable(step).map(this::said),
        url(practice));
  }

  /** « Référent·e de territoire, le 3 mars 2026 ». */
  private String said(ReviewStep step) {
    Messages messages = frames.messages();
    String function = step.by().function();
    String day = messages.date(step.at());
    return function == null
        ? messages.get("review.saidOn", day)
        : messages.get("review.saidBy", function, day);
  }

  /** The lines of a text, without empty ones. */
  public static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}

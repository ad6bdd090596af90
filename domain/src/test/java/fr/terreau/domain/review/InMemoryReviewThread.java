package fr.terreau.domain.review;

import fr.terreau.domain.review.ReviewStep.By;
import fr.terreau.domain.review.ReviewStep.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The twin of the thread, for tests of use cases. */
public final class InMemoryReviewThread implements ReviewThread {

  private final List<ReviewStep> steps = new ArrayList<>();

  @Override
  public ReviewStep add(String practice, Kind kind, By by, String words, int revision, Instant at) {
    ReviewStep step =
        new ReviewStep(practice, of(practice).size() + 1, kind, by, words, revision, at);
    steps.add(step);
    return step;
  }

  @Override
  public List<ReviewStep> of(String practice) {
    return steps.stream().filter(step -> step.practice().equals(practice)).toList();
  }

  @Override
  public Optional<ReviewStep> find(String practice, int number) {
    return of(practice).stream().filter(step -> step.number() == number).findFirst();
  }

  @Override
  public Map<String, ReviewStep> lastWords(Collection<String> practices) {
    Map<String, ReviewStep> last = new HashMap<>();
    steps.stream()
        .filter(step -> practices.contains(step.practice()) && step.words().isPresent())
        .forEach(step -> last.put(step.practice(), step));
    return last;
  }
}

package fr.terreau.domain.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The twin of the kept questions, for tests of use cases. */
public final class InMemoryAlerts implements Alerts {

  private final Map<String, Alert> alerts = new TreeMap<>();
  private final List<AlertMatch> matches = new ArrayList<>();

  @Override
  public void alone(String owner) {}

  @Override
  public void add(Alert alert) {
    if (same(alert.owner(), alert.question()).isPresent()
        || alerts.putIfAbsent(alert.id(), alert) != null) {
      throw new IllegalStateException("kept already");
    }
  }

  @Override
  public Optional<Alert> find(String id) {
    return Optional.ofNullable(alerts.get(id));
  }

  @Override
  public Optional<Alert> byStopToken(String token) {
    return that(alert -> alert.stopToken().equals(token)).findAny();
  }

  @Override
  public Optional<Alert> same(String owner, String question) {
    return that(alert -> alert.owner().equals(owner) && alert.question().equals(question))
        .findAny();
  }

  @Override
  public List<Alert> of(String owner) {
    return that(alert -> alert.owner().equals(owner))
        .sorted(Comparator.comparing(Alert::keptAt).reversed().thenComparing(Alert::id))
        .toList();
  }

  @Override
  public List<Alert> all(Collection<String> ids) {
    return that(alert -> ids.contains(alert.id())).toList();
  }

  @Override
  public List<Alert> after(String id, int atMost) {
    return that(alert -> alert.id().compareTo(id) > 0).limit(atMost).toList();
  }

  @Override
  public List<Alert> due(Instant now, int atMost) {
    return that(a -> !a.paused() && a.dueAt().filter(due -> !due.isAfter(now)).isPresent())
        .sorted(Comparator.comparing((Alert a) -> a.dueAt().orElseThrow()))
        .limit(atMost)
        .toList();
  }

  @Override
  public void remove(Alert alert) {
    alerts.remove(alert.id());
    matches.removeIf(match -> match.alert().equals(alert.id()));
  }

  @Override
  public void add(AlertMatch match) {
    if (!knowing(match.practice(), Set.of(match.alert())).isEmpty()) {
      throw new IllegalStateException("found already");
    }
    matches.add(match);
  }

  @Override
  public Set<String> knowing(String practice, Collection<String> of) {
    return matches.stream()
        .filter(match -> match.practice().equals(practice) && of.contains(match.alert()))
        .map(AlertMatch::alert)
        .collect(Collectors.toSet());
  }

  @Override
  public List<AlertMatch> untold(String alert, int atMost) {
    return matches.stream()
        .filter(match -> match.alert().equals(alert) && !match.told())
        .sorted(Comparator.comparing(AlertMatch::foundAt).thenComparing(AlertMatch::practice))
        .limit(atMost)
        .toList();
  }

  @Override
  public List<AlertMatch> unseen(Collection<String> of, int atMost) {
    return matches.stream()
        .filter(match -> of.contains(match.alert()) && !match.seen())
        .sorted(
            Comparator.comparing(AlertMatch::foundAt)
                .reversed()
                .thenComparing(AlertMatch::practice))
        .limit(atMost)
        .toList();
  }

  @Override
  public void tell(String alert, Collection<String> practices, Instant now) {
    matches.stream()
        .filter(match -> match.alert().equals(alert) && practices.contains(match.practice()))
        .forEach(match -> match.tell(now));
  }

  @Override
  public void tellAll(String alert, Instant now) {
    matches.stream().filter(match -> match.alert().equals(alert)).forEach(m -> m.tell(now));
  }

  @Override
  public void seeAll(String alert, Instant now) {
    matches.stream().filter(match -> match.alert().equals(alert)).forEach(m -> m.see(now));
  }

  @Override
  public void remove(AlertMatch match) {
    matches.removeIf(m -> m.alert().equals(match.alert()) && m.practice().equals(match.practice()));
  }

  private Stream<Alert> that(Predicate<Alert> condition) {
    return alerts.values().stream().filter(condition);
  }
}

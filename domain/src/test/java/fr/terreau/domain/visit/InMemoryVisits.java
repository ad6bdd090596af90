package fr.terreau.domain.visit;

import fr.terreau.domain.practice.sheet.Visibility;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The twin of the visits, for tests of use cases. */
public final class InMemoryVisits implements Visits {

  private static final Comparator<Visit> NEWEST =
      Comparator.comparing((Visit v) -> v.content().date()).reversed().thenComparing(Visit::id);

  private final Map<String, Visit> visits = new TreeMap<>();

  @Override
  public void add(Visit visit) {
    visits.put(visit.id(), visit);
  }

  @Override
  public Optional<Visit> find(String id) {
    return Optional.ofNullable(visits.get(id));
  }

  @Override
  public Optional<Visit> locked(String id) {
    return find(id);
  }

  @Override
  public List<VisitLine> lines(VisitQuery query, int from, int atMost) {
    return asked(query)
        .sorted(Comparator.comparing(Visit::libraryKey).thenComparing(NEWEST))
        .skip(from)
        .limit(atMost)
        .map(Visit::line)
        .toList();
  }

  @Override
  public long count(VisitQuery query) {
    return asked(query).count();
  }

  @Override
  public List<VisitLine> ofLibrary(String libraryKey, VisitScope scope, int atMost) {
    return visits.values().stream()
        .filter(v -> in(scope, v) && v.libraryKey().equals(libraryKey))
        .sorted(NEWEST)
        .limit(atMost)
        .map(Visit::line)
        .toList();
  }

  @Override
  public List<Visit> whole(VisitQuery query, int from, int atMost) {
    return asked(query).sorted(NEWEST).skip(from).limit(atMost).toList();
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  private Stream<Visit> asked(VisitQuery query) {
    return visits.values().stream()
        .filter(v -> in(query.scope(), v))
        .filter(v -> query.folded().isEmpty() || v.searched().contains(" " + query.folded()))
        .filter(v -> query.status() == null || v.status() == query.status())
        .filter(v -> !query.pending() || pending(v));
  }

  private static boolean pending(Visit visit) {
    return visit.status() != VisitStatus.CLOSE
        && (visit.line().needs() > 0 || visit.line().openFollowUps() > 0);
  }

  private static boolean in(VisitScope scope, Visit visit) {
    return scope.organisation() == null
        || scope.organisation().equals(visit.organisation())
        || (scope.shared() && visit.visibility() == Visibility.RESEAU);
  }
}

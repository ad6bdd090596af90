package fr.terreau.domain.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.sheet.PracticeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The twin of the practices, for tests of use cases. */
public final class InMemoryPractices implements Practices {

  private final Map<String, Practice> practices = new TreeMap<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final Map<PracticeType, Integer> numbers = new EnumMap<>(PracticeType.class);

  @Override
  public void add(Practice practice) {
    practices.put(practice.id(), practice);
  }

  @Override
  public void add(Revision revision) {
    revisions.add(revision);
  }

  @Override
  public Optional<Practice> find(String id) {
    return Optional.ofNullable(practices.get(id));
  }

  @Override
  public Optional<Practice> byReference(String reference) {
    return byReferences(List.of(reference)).stream().findFirst();
  }

  @Override
  public Optional<Practice> locked(String reference) {
    return byReference(reference);
  }

  @Override
  public List<Practice> byReferences(Collection<String> references) {
    return where(p -> references.contains(p.id()) || references.contains(p.reference())).toList();
  }

  @Override
  public Optional<Practice> byAttachment(String attachment) {
    return where(p -> p.files().stream().anyMatch(f -> f.attachmentId().equals(attachment)))
        .findFirst();
  }

  @Override
  public List<String> holding(String sha256) {
    return where(p -> p.files().stream().anyMatch(f -> f.sha256().equals(sha256)))
        .map(Practice::id)
        .toList();
  }

  @Override
  public List<SameFile> sharingFiles(Collection<String> ids) {
    return where(p -> ids.contains(p.id()))
        .flatMap(
            p ->
                where(q -> q != p && q.files().stream().anyMatch(f -> holds(p, f.sha256())))
                    .map(q -> new SameFile(p.id(), q.id())))
        .toList();
  }

  private static boolean holds(Practice practice, String sha256) {
    return practice.files().stream().anyMatch(file -> file.sha256().equals(sha256));
  }

  @Override
  public List<Revision> newestRevisions(Collection<String> ids) {
    return where(p -> ids.contains(p.id()))
        .flatMap(p -> revision(p.id(), p.revision()).stream())
        .toList();
  }

  @Override
  public Optional<Revision> revision(String practice, int number) {
    return revisions.stream()
        .filter(r -> r.practice().equals(practice) && r.number() == number)
        .findFirst();
  }

  @Override
  public List<Revision> revisions(String practice) {
    return revisions.stream()
        .filter(r -> r.practice().equals(practice))
        .sorted(Comparator.comparing(Revision::number).reversed())
        .toList();
  }

  @Override
  public List<Practice> fromSession(String session) {
    return where(p -> p.published() && p.status().open())
        .filter(p -> p.fromSession().equals(Optional.of(session)))
        .sorted(Comparator.comparing(Practice::reference))
        .toList();
  }

  @Override
  public List<Practice> unpublishedOf(String account) {
    return where(p -> account.equals(p.createdBy()))
        .filter(p -> !p.published() || p.reviewStatus().isPresent())
        .sorted(Comparator.comparing(Practice::updatedAt).reversed())
        .toList();
  }

  @Override
  public List<Practice> awaitingReview(String producer) {
    return where(Practice::inReview)
        .filter(p -> producer == null || producer.equals(p.producer()))
        .sorted(Comparator.comparing(Practice::updatedAt))
        .toList();
  }

  @Override
  public List<Titled> titlesOf(String producer, int atMost) {
    return where(p -> producer.equals(p.producer()) && p.title() != null)
        .sorted(Comparator.comparing(Practice::updatedAt).reversed())
        .limit(atMost)
        .map(p -> new Titled(p.id(), p.title()))
        .toList();
  }

  @Override
  public List<Tie> tiesFrom(Collection<String> ids) {
    return ties().filter(tie -> ids.contains(tie.from())).toList();
  }

  @Override
  public List<Tie> tiesTo(Collection<String> references) {
    return ties().filter(tie -> references.contains(tie.to())).toList();
  }

  private Stream<Tie> ties() {
    return where(p -> true)
        .flatMap(p -> p.relations().stream().map(r -> new Tie(p.id(), r.kind(), r.target())))
        .sorted(
            Comparator.comparing(Tie::from)
                .thenComparing(tie -> tie.kind().name())
                .thenComparing(Tie::to));
  }

  @Override
  public List<DueSheet> due(Actor reader, boolean ours, LocalDate until, int atMost) {
    return where(p -> p.status() == Status.PUBLIE && PracticeRights.mayRead(reader, p))
        .filter(p -> reader.worksFor(p.producer()) == ours)
        .flatMap(p -> p.dues().stream().map(due -> new DueSheet(p, due.kind(), due.day())))
        .filter(due -> !due.day().isAfter(until))
        .sorted(
            Comparator.comparing(DueSheet::day)
                .thenComparing(due -> due.practice().id())
                .thenComparing(due -> due.kind().name()))
        .limit(atMost)
        .toList();
  }

  @Override
  public List<String> summedUpBefore(int version, int atMost) {
    return where(p -> p.published() && p.summedUp() < version)
        .map(Practice::id)
        .limit(atMost)
        .toList();
  }

  @Override
  public List<String> publishedAfter(String id, int atMost) {
    return where(p -> p.published() && p.id().compareTo(id) > 0)
        .map(Practice::id)
        .limit(atMost)
        .toList();
  }

  @Override
  public int nextNumber(PracticeType type) {
    return numbers.merge(type, 1, Integer::sum);
  }

  @Override
  public void numberTaken(PracticeType type, int number) {
    numbers.merge(type, number, Math::max);
  }

  @Override
  public boolean anyReal() {
    return where(p -> !p.demo()).findAny().isPresent();
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  private Stream<Practice> where(Predicate<Practice> condition) {
    return practices.values().stream().filter(condition);
  }
}

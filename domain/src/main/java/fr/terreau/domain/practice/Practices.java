package fr.terreau.domain.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Relation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All practices and their revisions. */
public interface Practices {

  /** Adds a new practice; its identifier must be new. */
  void add(Practice practice);

  /** Adds the revision that a publication made. */
  void add(Revision revision);

  Optional<Practice> find(String id);

  /** The practice with this code or this identifier. */
  Optional<Practice> byReference(String reference);

  /** Like {@link #byReference}, kept from other writers until the transaction ends. */
  Optional<Practice> locked(String reference);

  /** The practices with these codes or identifiers, in no order; unknown ones are left out. */
  List<Practice> byReferences(Collection<String> references);

  /** The practice that holds this attachment, in its draft or published. */
  Optional<Practice> byAttachment(String attachment);

  /** The identifiers of the practices that hold these bytes. */
  List<String> holding(String sha256);

  /** Which practices hold a file that one of these holds too. */
  List<SameFile> sharingFiles(Collection<String> practices);

  Optional<Revision> revision(String practice, int number);

  /** The newest revisions of these practices, in no order; what was never published has none. */
  List<Revision> newestRevisions(Collection<String> practices);

  /** All revisions of a practice, the newest first. */
  List<Revision> revisions(String practice);

  /** The published practices of a session. */
  List<Practice> fromSession(String session);

  /**
   * The drafts of an author, and the next versions of published sheets that are in review or given
   * back, the newest first.
   */
  List<Practice> unpublishedOf(String account);

  /** What waits for review; of one producer, or of all when it is null. The oldest first. */
  List<Practice> awaitingReview(String producer);

  /**
   * What practices of a producer are called, published or not, the newest first.
   *
   * @param atMost the largest number wanted
   */
  List<Titled> titlesOf(String producer, int atMost);

  /** The relations that the newest revisions of these practices declare. */
  List<Tie> tiesFrom(Collection<String> practices);

  /** The relations of newest revisions that lead to one of these codes, identifiers or sessions. */
  List<Tie> tiesTo(Collection<String> references);

  /**
   * The practices whose newest revision declares a relation to this one, whatever they call it;
   * empty when there is no such practice. Whoever asks still filters by rights.
   */
  default List<Incoming> relationsTo(String reference) {
    return byReference(reference)
        // What was brought in has its code for identifier too.
        .map(practice -> tiesTo(Stream.of(practice.id(), practice.reference()).distinct().toList()))
        .map(
            ties -> {
              Map<String, Practice> sources =
                  byReferences(ties.stream().map(Tie::from).distinct().toList()).stream()
                      .collect(Collectors.toMap(Practice::id, Function.identity()));
              return ties.stream()
                  .map(tie -> new Incoming(sources.get(tie.from()), tie.kind()))
                  .distinct()
                  .toList();
            })
        .orElse(List.of());
  }

  /**
   * What published sheets that this reader may open ask for, up to a day, what is longest overdue
   * first.
   *
   * @param ours whether to look at those of the reader's organisation, or at all others
   * @param until the last day of the horizon
   * @param atMost the largest number wanted
   */
  List<DueSheet> due(Actor reader, boolean ours, LocalDate until, int atMost);

  /** Identifiers of published practices whose sums are older than this version, in order. */
  List<String> summedUpBefore(int version, int atMost);

  /** A practice, and another one that holds a file of it. */
  record SameFile(String practice, String other) {}

  /** A practice and what lists call it. */
  record Titled(String id, String title) {}

  /**
   * A relation between two sheets.
   *
   * @param from identifier of the practice that declares it
   * @param to the code or identifier it names
   */
  record Tie(String from, Relation.Kind kind, String to) {}

  /** A relation as seen from the sheet it leads to. */
  record Incoming(Practice from, Relation.Kind kind) {}

  /** Something that a sheet asks for by a day. */
  record DueSheet(Practice practice, Due.Kind kind, LocalDate day) {}

  /**
   * Identifiers of all published practices after this one, in order, for those who walk them all.
   */
  List<String> publishedAfter(String id, int atMost);

  /** The next public number of a type; gaps appear only when a transaction fails. */
  int nextNumber(PracticeType type);

  /** Makes sure that the next number of a type lies above this one. */
  void numberTaken(PracticeType type, int number);

  /** Whether a practice that is not fictional exists. */
  boolean anyReal();

  /** Sends what was changed to the database, so that the new version is known. */
  void flush();
}

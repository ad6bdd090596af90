package fr.terreau.domain.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Keeps what an author writes and adds, from the first field or file on. */
@ApplicationScoped
public class WriteDraft {

  private final Practices practices;
  private final Clock clock;

  protected WriteDraft() {
    this(null, null);
  }

  @Inject
  public WriteDraft(Practices practices, Clock clock) {
    this.practices = practices;
    this.clock = clock;
  }

  /** How an attempt to write ended. */
  public sealed interface Outcome {

    /** Kept; the version is what the next writer must have read. */
    record Kept(Practice practice, int version) implements Outcome {}

    /** Somebody wrote in between; here is what they wrote. Nothing was changed. */
    record Conflict(Practice theirs) implements Outcome {}

    /** The actor may not write this draft, or there is none. */
    record Refused() implements Outcome {}
  }

  /** Starts a draft that holds what was written so far. */
  @Transactional
  public Practice start(Actor author, PracticeSheet sheet) {
    Practice practice =
        Practice.started("p-" + RandomId.next(), sheet, author.account(), clock.instant());
    practices.add(practice);
    return practice;
  }

  /**
   * Takes over a changed sheet. Files stay as they are kept, whatever the sheet says: they are
   * added and removed by their own gestures, which must not undo one another. What the sheet says
   * of a file that is there is taken over. What an adaptation owes to its source stays as well.
   *
   * @param readVersion the version on which the change was made
   */
  @Transactional
  public Outcome revise(Actor author, String reference, int readVersion, PracticeSheet sheet) {
    return write(
        author,
        reference,
        practice -> {
          if (practice.version() != readVersion) {
            return new Outcome.Conflict(practice);
          }
          PracticeSheet kept =
              Adaptation.kept(
                  practice.draft(),
                  sheet.with(
                      "attachments",
                      practice.draft().attachments().stream()
                          .map(file -> described(file, sheet.attachments()))
                          .toList()));
          if (!kept.equals(practice.draft())) {
            practice.revise(kept, clock.instant());
          }
          return kept(practice);
        });
  }

  /**
   * Adds a file at the end of the attachments, whatever version the author read. The same bytes
   * under the same title are added once, so that a sender who lost the answer may send again.
   */
  @Transactional
  public Outcome attach(Actor author, String reference, Attachment attachment) {
    return changeAttachments(
        author,
        reference,
        attachments -> {
          List<Attachment> more = new ArrayList<>(attachments);
          if (attachments.stream().noneMatch(old -> sameFile(old, attachment))) {
            more.add(attachment);
          }
          return more;
        });
  }

  /** Takes a file off the sheet; its bytes stay, for an earlier revision may hold them. */
  @Transactional
  public Outcome detach(Actor author, String reference, String attachment) {
    return changeAttachments(
        author,
        reference,
        attachments -> attachments.stream().filter(a -> !a.id().equals(attachment)).toList());
  }

  /** A file that is kept, with the words that a sheet has for it. */
  private static Attachment described(Attachment kept, List<Attachment> sheet) {
    return sheet.stream()
        .filter(said -> kept.id() != null && kept.id().equals(said.id()))
        .findFirst()
        .map(said -> Records.with(kept, words(kept, said)))
        .orElse(kept);
  }

  private static Map<String, Object> words(Attachment kept, Attachment said) {
    Map<String, Object> words = new HashMap<>();
    boolean untitled = said.title() == null || said.title().isBlank();
    words.put("title", untitled ? kept.title() : said.title());
    words.put("altText", said.altText());
    words.put("credit", said.credit());
    words.put("license", said.license());
    words.put("language", said.language());
    words.put("accessibleVersion", said.accessibleVersion());
    return words;
  }

  private static boolean sameFile(Attachment one, Attachment other) {
    return one.sha256().equals(other.sha256()) && one.title().equals(other.title());
  }

  private Outcome changeAttachments(
      Actor author, String reference, UnaryOperator<List<Attachment>> change) {
    return write(
        author,
        reference,
        practice -> {
          practice.attach(change.apply(practice.draft().attachments()), clock.instant());
          return kept(practice);
        });
  }

  private Outcome write(
      Actor author, String reference, java.util.function.Function<Practice, Outcome> writing) {
    return practices
        .locked(reference)
        .filter(practice -> PracticeRights.mayEdit(author, practice))
        .map(writing)
        .orElseGet(Outcome.Refused::new);
  }

  private Outcome kept(Practice practice) {
    practices.flush();
    return new Outcome.Kept(practice, practice.version());
  }
}

package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.file.FileStore;
import fr.terreau.domain.file.StoredFile;
import fr.terreau.domain.file.StoredFiles;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.RandomId;
import fr.terreau.domain.practice.WriteDraft;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.portal.deposit.extraction.FileKind;
import fr.terreau.portal.deposit.extraction.FileKinds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes a file that has come in whole: finds its kind, keeps its bytes, hangs it on the draft. */
@ApplicationScoped
class ReceiveFile {

  @Inject private FileStore store;
  @Inject private StoredFiles known;
  @Inject private Practices practices;
  @Inject private ChangeLog changes;
  @Inject private WriteDraft writing;
  @Inject private Clock clock;

  /** How it ended. */
  sealed interface Outcome {

    /** The bytes and the attachment are durable. */
    record Received(Practice practice) implements Outcome {}

    /** Not one of the accepted kinds, whatever its name says. */
    record WrongKind() implements Outcome {}

    /** Not for this actor. */
    record Refused() implements Outcome {}
  }

  /**
   * Bytes first, then everything that speaks of them in one transaction: after a crash there may be
   * bytes that nobody speaks of, never the reverse.
   *
   * @param staged a file on the volume of the data; the caller removes it afterwards
   */
  @Transactional
  public Outcome receive(Actor actor, String practice, Path staged, String fileName) {
    Optional<FileKind> kind = FileKinds.detect(staged, fileName);
    if (kind.isEmpty()) {
      return new Outcome.WrongKind();
    }
    long bytes = size(staged);
    String sha256 = store.keep(staged);
    if (known.find(sha256).isEmpty()) {
      keep(
          practice,
          new StoredFile(
              sha256,
              bytes,
              kind.get().mediaType(),
              kind.get().extensions().get(0),
              clock.instant()));
    }
    return switch (writing.attach(
        actor, practice, attachment(fileName, kind.get(), bytes, sha256))) {
      case WriteDraft.Outcome.Kept kept -> new Outcome.Received(kept.practice());
      case WriteDraft.Outcome.Conflict conflict -> new Outcome.Received(conflict.theirs());
      case WriteDraft.Outcome.Refused refused -> new Outcome.Refused();
    };
  }

  /**
   * Several windows may send the same new bytes at once: the line in the log lets one of them pass
   * at a time, and the sheet is locked before it as publishing does.
   */
  private void keep(String practice, StoredFile file) {
    practices.locked(practice);
    changes.append(Subject.FILE, file.sha256());
    if (known.find(file.sha256()).isEmpty()) {
      known.add(file);
    }
  }

  private static Attachment attachment(String name, FileKind kind, long bytes, String sha256) {
    Object[] nothing = new Object[Attachment.class.getRecordComponents().length];
    return Records.with(
        Records.create(Attachment.class, nothing),
        Map.of(
            "id",
            "d-" + RandomId.next(),
            "title",
            FileNames.clean(name),
            "format",
            kind.mediaType(),
            "extension",
            kind.extensions().get(0),
            "bytes",
            bytes,
            "sha256",
            sha256));
  }

  private static long size(Path staged) {
    try {
      return Files.size(staged);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package fr.terreau.portal.deposit.extraction;

import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.FileText.Reason;
import fr.terreau.domain.file.FileText.Unreadable;
import fr.terreau.domain.file.PageText;
import fr.terreau.domain.file.PageUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Reads office files and PDF with Tika in a forked process, plain text by itself, and images not at
 * all. The process starts with the first file that needs it.
 */
public final class TikaTextExtractor implements TextExtractor, AutoCloseable {

  private static final long LARGEST_TEXT_FILE = 16L * 1024 * 1024;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final ForkedReader reader;

  /**
   * Prepares the work folder, and starts nothing.
   *
   * @param parsers the folder of jars laid out by the extraction module
   * @param work a folder for this extractor alone: what an earlier one left there is removed
   * @throws IllegalStateException when the folder of jars is missing or empty
   */
  public TikaTextExtractor(Path parsers, Path work, ExtractionLimits limits) {
    reader = new ForkedReader(parsers, work, limits);
  }

  @Override
  public FileText extract(Path file, String fileName, String mediaType) {
    return FileKind.ofMediaType(mediaType)
        .map(kind -> extract(file, fileName, kind))
        .orElseGet(() -> new Unreadable(Reason.UNSUPPORTED));
  }

  private FileText extract(Path file, String fileName, FileKind kind) {
    try {
      return FileKinds.isOfKind(file, kind)
          ? read(file, fileName, kind)
          : new Unreadable(Reason.CORRUPT);
    } catch (ClosedByInterruptException e) {
      return new Unreadable(Reason.INTERRUPTED);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private FileText read(Path file, String fileName, FileKind kind) throws IOException {
    return switch (kind) {
      case PNG, JPEG -> new Unreadable(Reason.NO_TEXT);
      case TXT, CSV -> readPlainText(file);
      case DOCX, PPTX, XLSX, ODT, ODP, ODS ->
          ZipLook.isBomb(file) ? new Unreadable(Reason.ZIP_BOMB) : readForked(file, fileName, kind);
      case PDF, DOC, PPT, XLS, RTF -> readForked(file, fileName, kind);
    };
  }

  private static FileText readPlainText(Path file) throws IOException {
    if (Files.size(file) > LARGEST_TEXT_FILE) {
      return new Unreadable(Reason.TOO_LARGE);
    }
    PageLines lines = new PageLines();
    lines.append(PlainText.decode(Files.readAllBytes(file)));
    return lines.isBlank()
        ? new Unreadable(Reason.NO_TEXT)
        : new Readable(
            List.of(new PageText(1, PageUnit.DOCUMENT, "", lines.text())), false, Optional.empty());
  }

  private FileText readForked(Path file, String fileName, FileKind kind) {
    try {
      turn.lockInterruptibly();
      try {
        return ReadingOutcome.of(reader.read(file), kind, fileName);
      } finally {
        turn.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Unreadable(Reason.INTERRUPTED);
    } catch (ReaderUnavailableException e) {
      System.getLogger(TikaTextExtractor.class.getName())
          .log(System.Logger.Level.ERROR, "No reading process for " + file, e);
      return new Unreadable(Reason.READER_UNAVAILABLE);
    }
  }

  /** Ends the process, even in the middle of a file. */
  @Override
  public void close() {
    reader.close();
  }
}

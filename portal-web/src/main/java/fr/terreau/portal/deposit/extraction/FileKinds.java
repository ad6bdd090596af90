package fr.terreau.portal.deposit.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells from its bytes which accepted kind a file is. */
public final class FileKinds {

  private static final int SAMPLE = 64 * 1024;
  private static final int ZIP_ENTRY = 0x04034b50;

  private FileKinds() {}

  /**
   * Finds the kind of a file from its bytes, reading as few as possible.
   *
   * <p>The name decides only where bytes cannot: between plain text and CSV, and for an Office Open
   * XML file hidden by its password. A text file may hold mark-up: it must be served as plain text.
   *
   * @return empty when the bytes are of no accepted kind: empty file, program, bare archive,
   *     macro-enabled document, or a name that lies
   * @throws UncheckedIOException when the file is missing or may not be opened
   */
  public static Optional<FileKind> detect(Path file, String fileName) {
    try {
      return kindOf(file, fileName);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** Whether the bytes do not contradict this kind. */
  static boolean isOfKind(Path file, FileKind kind) throws IOException {
    return kindOf(file, "." + kind.extensions().getFirst()).equals(Optional.of(kind));
  }

  private static Optional<FileKind> kindOf(Path file, String fileName) throws IOException {
    return switch (magic(file)) {
      case "application/pdf" -> Optional.of(FileKind.PDF);
      case "application/rtf" -> Optional.of(FileKind.RTF);
      case "image/png" -> Optional.of(FileKind.PNG);
      case "image/jpeg" -> Optional.of(FileKind.JPEG);
      case "application/zip" -> ZipLook.kindOf(file);
      case "application/x-tika-msoffice" -> CompoundLook.kindOf(file, fileName);
      default -> textKind(file, fileName);
    };
  }

  private static String magic(Path file) throws IOException {
    byte[] head;
    try (InputStream bytes = Files.newInputStream(file)) {
      head = bytes.readNBytes(SAMPLE);
    }
    // What the first entry of a zip looks like proves nothing about the others.
    if (head.length >= 4 && LittleEndian.int32(head, 0) == ZIP_ENTRY) {
      return "application/zip";
    }
    return MimeTypes.getDefaultMimeTypes()
        .detect(new ByteArrayInputStream(head), new Metadata())
        .getBaseType()
        .toString();
  }

  private static Optional<FileKind> textKind(Path file, String fileName) throws IOException {
    Optional<FileKind> claimed =
        FileKind.claimedBy(fileName).filter(kind -> kind == FileKind.TXT || kind == FileKind.CSV);
    if (claimed.isEmpty()) {
      return claimed;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return PlainText.looksLikeText(bytes.readNBytes(SAMPLE)) ? claimed : Optional.empty();
    }
  }
}

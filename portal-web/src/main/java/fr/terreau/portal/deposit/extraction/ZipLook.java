package fr.terreau.portal.deposit.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a zip just far enough to tell which office format it is. */
final class ZipLook {

  private static final Set<FileKind> OPEN_DOCUMENT =
      Set.of(FileKind.ODT, FileKind.ODP, FileKind.ODS);
  private static final int LONGEST_MIMETYPE = 100;
  private static final int LONGEST_CONTENT_TYPES = 2 * 1024 * 1024;

  /** A directory of this size means hundreds of thousands of entries: no office file has that. */
  private static final long LARGEST_DIRECTORY = 16L * 1024 * 1024;

  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 65_535;

  /** Honest text in XML shrinks five to fifty times. */
  private static final int MOST_SHRINKING = 100;

  private static final long HARMLESS = 8L * 1024 * 1024;

  private ZipLook() {}

  /**
   * Whether a part of XML is both large and suspiciously small once compressed, by the sizes that
   * the directory declares: when they lie, the limits of the reading process remain.
   */
  static boolean isBomb(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream()
          .filter(entry -> entry.getName().endsWith(".xml"))
          .filter(entry -> entry.getSize() > HARMLESS)
          .anyMatch(entry -> entry.getSize() / MOST_SHRINKING > entry.getCompressedSize());
    } catch (ZipException encryptedOfficeFile) {
      return false;
    }
  }

  static Optional<FileKind> kindOf(Path file) throws IOException {
    if (!directoryIsModest(file)) {
      return Optional.empty();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Optional<FileKind> openDocument =
          FileKind.ofMediaType(start(zip, "mimetype", LONGEST_MIMETYPE))
              .filter(OPEN_DOCUMENT::contains);
      return openDocument.isPresent()
          ? openDocument
          : officeOpenXml(start(zip, "[Content_Types].xml", LONGEST_CONTENT_TYPES));
    } catch (ZipException | IllegalArgumentException notAZip) {
      return Optional.empty();
    }
  }

  private static Optional<FileKind> officeOpenXml(String contentTypes) {
    if (contentTypes.contains("macroEnabled") || contentTypes.contains("vbaProject")) {
      return Optional.empty();
    }
    return Arrays.stream(FileKind.values())
        .filter(kind -> contentTypes.contains(kind.mediaType() + ".main+xml"))
        .findFirst();
  }

  private static String start(ZipFile zip, String name, int length) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream bytes = zip.getInputStream(entry)) {
      return new String(bytes.readNBytes(length), ISO_8859_1);
    }
  }

  /** Java keeps the whole directory of an open zip in memory: its size is checked before. */
  private static boolean directoryIsModest(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(bytes.length(), END_RECORD + LONGEST_COMMENT)];
      bytes.seek(bytes.length() - tail.length);
      bytes.readFully(tail);
      for (int at = tail.length - END_RECORD; at >= 0; at--) {
        if (LittleEndian.int32(tail, at) == 0x06054b50) {
          return Integer.toUnsignedLong(LittleEndian.int32(tail, at + 12)) <= LARGEST_DIRECTORY;
        }
      }
      return false;
    }
  }
}

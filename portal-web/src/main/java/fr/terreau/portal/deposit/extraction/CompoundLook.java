package fr.terreau.portal.deposit.extraction;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the names of the streams in a compound file, the container of the old Office formats and of
 * encrypted new ones ([MS-CFB], sections 2.2 to 2.6).
 */
final class CompoundLook {

  private static final Set<FileKind> OFFICE_OPEN_XML =
      Set.of(FileKind.DOCX, FileKind.PPTX, FileKind.XLSX);
  private static final int HEADER = 512;
  private static final int HEADER_FAT_ENTRIES = 109;
  private static final int DIRECTORY_ENTRY = 128;
  private static final int MOST_DIRECTORY_SECTORS = 1024;

  private final RandomAccessFile bytes;
  private final byte[] header = new byte[HEADER];
  private final int sectorSize;

  private CompoundLook(RandomAccessFile bytes) throws IOException {
    this.bytes = bytes;
    bytes.readFully(header);
    sectorSize = LittleEndian.int16(header, 30) == 12 ? 4096 : 512;
  }

  static Optional<FileKind> kindOf(Path file, String fileName) throws IOException {
    Set<String> streams;
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      streams = new CompoundLook(bytes).streamNames();
    } catch (EOFException truncated) {
      return Optional.empty();
    }
    if (streams.contains("EncryptedPackage")) {
      return FileKind.claimedBy(fileName).filter(OFFICE_OPEN_XML::contains);
    }
    if (streams.contains("WordDocument")) {
      return Optional.of(FileKind.DOC);
    }
    if (streams.contains("PowerPoint Document")) {
      return Optional.of(FileKind.PPT);
    }
    return streams.contains("Workbook") || streams.contains("Book")
        ? Optional.of(FileKind.XLS)
        : Optional.empty();
  }

  private Set<String> streamNames() throws IOException {
    Set<String> names = new HashSet<>();
    int sector = LittleEndian.int32(header, 48);
    for (int read = 0; sector >= 0 && read < MOST_DIRECTORY_SECTORS; read++) {
      byte[] directory = sector(sector);
      for (int at = 0; at < directory.length; at += DIRECTORY_ENTRY) {
        names.add(name(directory, at));
      }
      sector = next(sector);
    }
    return names;
  }

  private static String name(byte[] directory, int at) {
    int length = Math.clamp(LittleEndian.int16(directory, at + 64) - 2, 0, 62);
    return new String(directory, at, length, UTF_16LE);
  }

  private int next(int sector) throws IOException {
    int perSector = sectorSize / Integer.BYTES;
    int fat = sector / perSector;
    if (fat >= HEADER_FAT_ENTRIES) {
      return -1;
    }
    int fatSector = LittleEndian.int32(header, 76 + fat * Integer.BYTES);
    return fatSector < 0
        ? -1
        : LittleEndian.int32(sector(fatSector), sector % perSector * Integer.BYTES);
  }

  private byte[] sector(int number) throws IOException {
    byte[] sector = new byte[sectorSize];
    bytes.seek((number + 1L) * sectorSize);
    bytes.readFully(sector);
    return sector;
  }
}

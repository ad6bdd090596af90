package fr.terreau.domain.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/** The file store in a folder: {@code ab/cd/abcd…}. */
public final class DiskFileStore implements FileStore {

  private static final int BUFFER = 1 << 16;
  private final Path folder;

  public DiskFileStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public String keep(Path staged) {
    try {
      String sha256 = hash(staged);
      Path kept = path(sha256);
      if (!Files.exists(kept)) {
        createForced(kept.getParent());
        force(staged);
        place(staged, kept);
        forceFolder(kept.getParent());
      }
      return sha256;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep " + staged.getFileName(), e);
    }
  }

  @Override
  public Optional<Path> find(String sha256) {
    Path kept = path(sha256);
    return Files.exists(kept) ? Optional.of(kept) : Optional.empty();
  }

  private Path path(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  /** A second name for the same bytes costs nothing; a volume without such names gets a copy. */
  private static void place(Path staged, Path kept) throws IOException {
    try {
      Files.createLink(kept, staged);
    } catch (FileAlreadyExistsException keptMeanwhile) {
      return;
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      Path copy = Files.createTempFile(kept.getParent(), "copy", ".new");
      Files.copy(staged, copy, StandardCopyOption.REPLACE_EXISTING);
      force(copy);
      Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Creates missing folders, each made durable in its parent. */
  private static void createForced(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      return;
    }
    createForced(target.getParent());
    Files.createDirectories(target);
    forceFolder(target.getParent());
  }

  /** Makes the names in a folder durable; Windows has no such call and needs none. */
  private static void forceFolder(Path target) throws IOException {
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return Sha256.hex(digest.digest());
  }
}

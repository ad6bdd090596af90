package fr.terreau.search.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder of the index: one folder for each generation, and a small file that names the live
 * one. Only the replacement of that file, done by the file system at once, changes which it is.
 */
final class IndexHome implements java.io.Closeable {

  private static final String POINTER = "live";
  private static final String NEW_POINTER = "live.new";
  private static final String LOCK = "engine.lock";
  private static final Pattern GENERATION = Pattern.compile("generation-(\\d{1,9})");

  private final Path folder;
  private final Directory lockFolder;
  private final Lock lock;

  private IndexHome(Path folder, Directory lockFolder, Lock lock) {
    this.folder = folder;
    this.lockFolder = lockFolder;
    this.lock = lock;
  }

  /** The lock is the operating system's: it dies with the process that holds it. */
  static IndexHome open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory lockFolder = FSDirectory.open(folder);
    try {
      return new IndexHome(folder, lockFolder, lockFolder.obtainLock(LOCK));
    } catch (LockObtainFailedException e) {
      lockFolder.close();
      throw e;
    }
  }

  /** The folder of the live generation; empty when none is named, or when it is gone. */
  Optional<Path> live() throws IOException {
    try {
      String name = Files.readString(folder.resolve(POINTER)).trim();
      Path live = folder.resolve(name);
      boolean known = GENERATION.matcher(name).matches() && Files.isDirectory(live);
      return known ? Optional.of(live) : Optional.empty();
    } catch (NoSuchFileException | java.nio.charset.MalformedInputException e) {
      return Optional.empty();
    }
  }

  Path newGeneration() throws IOException {
    int last =
        generations().stream()
            .map(path -> GENERATION.matcher(path.getFileName().toString()))
            .filter(java.util.regex.Matcher::matches)
            .mapToInt(name -> Integer.parseInt(name.group(1)))
            .max()
            .orElse(0);
    return Files.createDirectory(folder.resolve("generation-" + (last + 1)));
  }

  void makeLive(Path generation) throws IOException {
    Path fresh = folder.resolve(NEW_POINTER);
    byte[] name = generation.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    try (FileChannel file =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(name);
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
    forceFolder();
    Files.move(
        fresh,
        folder.resolve(POINTER),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    forceFolder();
  }

  /** Clears what an interrupted rebuild or swap left behind. */
  void deleteAllBut(Optional<Path> kept) throws IOException {
    for (Path generation : generations()) {
      if (kept.isEmpty() || !generation.equals(kept.get())) {
        delete(generation);
      }
    }
  }

  static void delete(Path generation) throws IOException {
    if (Files.exists(generation)) {
      try (Stream<Path> inside = Files.walk(generation)) {
        for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    lockFolder.close();
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(path -> GENERATION.matcher(path.getFileName().toString()).matches())
          .toList();
    }
  }

  /** A rename is safe once its folder is on the disk; Windows cannot and need not do it. */
  private void forceFolder() throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (java.nio.file.AccessDeniedException e) {
      return;
    }
  }
}

package fr.terreau.domain.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The twin of the file store: what it holds is known in memory alone. Bytes need a path to be read
 * at, so they lie flat in a passing folder.
 */
public final class InMemoryFileStore implements FileStore {

  private final Map<String, Path> kept = new ConcurrentHashMap<>();
  private final Path folder;

  public InMemoryFileStore(Path passingFolder) {
    this.folder = passingFolder;
  }

  @Override
  public synchronized String keep(Path staged) {
    try {
      String sha256 = Sha256.of(Files.readAllBytes(staged));
      Path place = folder.resolve(sha256);
      Files.copy(staged, place, StandardCopyOption.REPLACE_EXISTING);
      kept.put(sha256, place);
      return sha256;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Path> find(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    return Optional.ofNullable(kept.get(sha256));
  }
}

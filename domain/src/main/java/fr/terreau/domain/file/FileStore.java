package fr.terreau.domain.file;

import java.nio.file.Path;
import java.util.Optional;

/** The bytes of all files, each kept once under the hash of what it holds. They are the truth. */
public interface FileStore {

  /**
   * Keeps the bytes of a staged file on the same volume. When this returns, they survive a power
   * cut. The staged file stays: whoever staged it removes it once all that speaks of the bytes is
   * durable too.
   *
   * @return the SHA-256 of the bytes, 64 lower-case hexadecimal digits
   * @throws java.io.UncheckedIOException when the disk refuses
   */
  String keep(Path staged);

  /** Where the bytes can be read. */
  Optional<Path> find(String sha256);
}

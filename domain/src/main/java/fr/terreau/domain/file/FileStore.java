package fr.terreau.domain.file;

import java.nio.file.Path;
import java.util.Optional;

/** The bytes of all files, each kept once under the hash of what it holds. They are the truth. */
public interface FileStore {

  /**
   * Takes over a staged file on the same volume. When this returns, the bytes survive a power cut;
   * when the same bytes are there already, the staged file is deleted.
   *
   * @return the SHA-256 of the bytes, 64 lower-case hexadecimal digits
   * @throws java.io.UncheckedIOException when the disk refuses; the staged file is left where it
   *     was
   */
  String keep(Path staged);

  /** Where the bytes can be read. */
  Optional<Path> find(String sha256);
}

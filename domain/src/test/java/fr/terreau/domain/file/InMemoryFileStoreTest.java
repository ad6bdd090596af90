package fr.terreau.domain.file;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The twin keeps the contract. */
class InMemoryFileStoreTest implements FileStoreContract {

  @TempDir private Path passing;
  @TempDir private Path staging;
  private FileStore store;

  @BeforeEach
  void open() {
    store = new InMemoryFileStore(passing);
  }

  @Override
  public FileStore store() {
    return store;
  }

  @Override
  public Path staging() {
    return staging;
  }
}

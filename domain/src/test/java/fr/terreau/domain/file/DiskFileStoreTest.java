package fr.terreau.domain.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store on disk keeps the contract, and loses nothing when the disk refuses. */
class DiskFileStoreTest implements FileStoreContract {

  @TempDir private Path data;
  private Path staging;
  private FileStore store;

  @BeforeEach
  void open() throws IOException {
    staging = Files.createDirectory(data.resolve("uploads"));
    store = new DiskFileStore(data.resolve("files"));
  }

  @Override
  public FileStore store() {
    return store;
  }

  @Override
  public Path staging() {
    return staging;
  }

  @Test
  void bytes_lie_where_the_hash_says() throws IOException {
    store.keep(Files.writeString(staging.resolve("a"), "abc"));
    assertEquals(
        data.resolve("files").resolve("ba").resolve("78").resolve(SHA_OF_ABC),
        store.find(SHA_OF_ABC).orElseThrow());
  }

  @Test
  void what_was_kept_is_found_by_the_next_process() throws IOException {
    store.keep(Files.writeString(staging.resolve("a"), "abc"));
    assertTrue(new DiskFileStore(data.resolve("files")).find(SHA_OF_ABC).isPresent());
  }

  @Test
  void when_the_disk_refuses_the_staged_file_stays_where_it_was() throws IOException {
    Files.writeString(data.resolve("files"), "a file where the folder should be");
    Path staged = Files.writeString(staging.resolve("a"), "abc");
    assertThrows(UncheckedIOException.class, () -> store.keep(staged));
    assertEquals("abc", Files.readString(staged));
    Files.delete(data.resolve("files"));
    assertEquals(SHA_OF_ABC, store.keep(staged));
  }
}

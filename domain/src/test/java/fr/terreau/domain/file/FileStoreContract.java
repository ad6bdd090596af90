package fr.terreau.domain.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every keeper of bytes keeps to. */
public interface FileStoreContract {

  /** The SHA-256 of the three letters « abc », from FIPS 180-4. */
  String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  FileStore store();

  /** A folder on the volume of the store. */
  Path staging();

  private Path staged(String name, String text) throws IOException {
    return Files.writeString(staging().resolve(name), text);
  }

  @Test
  default void bytes_are_kept_under_their_hash() throws IOException {
    Path staged = staged("a", "abc");
    assertEquals(Optional.empty(), store().find(SHA_OF_ABC));
    assertEquals(SHA_OF_ABC, store().keep(staged));
    assertEquals("abc", Files.readString(store().find(SHA_OF_ABC).orElseThrow()));
  }

  @Test
  default void the_same_bytes_are_kept_once() throws IOException {
    store().keep(staged("a", "abc"));
    Path kept = store().find(SHA_OF_ABC).orElseThrow();
    Path again = staged("b", "abc");
    assertEquals(SHA_OF_ABC, store().keep(again));
    assertEquals(kept, store().find(SHA_OF_ABC).orElseThrow());
  }

  @Test
  default void the_staged_file_stays_until_whoever_staged_it_removes_it() throws IOException {
    Path staged = staged("a", "abc");
    store().keep(staged);
    assertEquals("abc", Files.readString(staged));
    Files.delete(staged);
    assertEquals("abc", Files.readString(store().find(SHA_OF_ABC).orElseThrow()));
  }

  @Test
  default void a_file_of_more_than_a_buffer_and_an_empty_one_are_kept_whole() throws IOException {
    String longText = "é".repeat(200_000);
    String sha256 = store().keep(staged("long", longText));
    assertArrayEquals(
        longText.getBytes(StandardCharsets.UTF_8),
        Files.readAllBytes(store().find(sha256).orElseThrow()));
    String empty = store().keep(staged("empty", ""));
    assertEquals(0, Files.size(store().find(empty).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "../../../../etc/passwd", "BA7816BF", "\u0000"})
  default void what_is_not_a_hash_is_refused(String hash) {
    assertThrows(IllegalArgumentException.class, () -> store().find(hash));
    assertThrows(
        IllegalArgumentException.class, () -> store().find(hash + "A".repeat(64 - hash.length())));
  }

  @Test
  default void a_file_that_is_not_there_cannot_be_kept() {
    Path nothing = staging().resolve("nothing");
    assertThrows(UncheckedIOException.class, () -> store().keep(nothing));
  }

  @Test
  default void several_who_bring_the_same_bytes_at_once_all_succeed() throws Exception {
    int senders = 8;
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(senders)) {
      List<CompletableFuture<String>> keeping =
          IntStream.range(0, senders)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            try {
                              Path staged = staged("sender-" + i, "abc");
                              start.await();
                              return store().keep(staged);
                            } catch (IOException | InterruptedException e) {
                              throw new IllegalStateException(e);
                            }
                          },
                          threads))
              .toList();
      start.countDown();
      keeping.forEach(sender -> assertEquals(SHA_OF_ABC, sender.join()));
    }
    assertEquals("abc", Files.readString(store().find(SHA_OF_ABC).orElseThrow()));
  }
}

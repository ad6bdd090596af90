package fr.terreau.domain.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What everyone who knows the stored files keeps to. */
public interface StoredFilesContract {

  String SHA = "ab".repeat(32);
  Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  /** Runs the work in one transaction and commits it. */
  void writing(Consumer<StoredFiles> work);

  /** Asks in a transaction of its own. */
  <T> T reading(Function<StoredFiles, T> question);

  @Test
  default void what_is_known_of_a_file_comes_back() {
    writing(
        files -> files.add(new StoredFile(SHA, 5_000_000_000L, "application/pdf", "pdf", NOON)));
    StoredFile back = reading(files -> files.find(SHA)).orElseThrow();
    assertEquals(SHA, back.sha256());
    assertEquals(5_000_000_000L, back.bytes());
    assertEquals("application/pdf", back.mediaType());
    assertEquals("pdf", back.extension());
    assertEquals(NOON, back.storedAt());
    assertTrue(reading(files -> files.find("00".repeat(32))).isEmpty());
  }

  @Test
  default void what_is_known_first_stays() {
    writing(files -> files.add(new StoredFile(SHA, 12, "application/pdf", "pdf", NOON)));
    writing(files -> files.add(new StoredFile(SHA, 12, "text/plain", "txt", NOON.plusSeconds(9))));
    StoredFile back = reading(files -> files.find(SHA)).orElseThrow();
    assertEquals("application/pdf", back.mediaType());
    assertEquals(NOON, back.storedAt());
  }

  @Test
  default void the_longest_type_of_an_office_file_has_room() {
    String longest = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    writing(files -> files.add(new StoredFile(SHA, 1, longest, "pptx", NOON)));
    assertEquals(longest, reading(files -> files.find(SHA)).orElseThrow().mediaType());
  }

  @Test
  default void all_files_can_be_walked_page_by_page() {
    for (String digit : List.of("c", "a", "b")) {
      writing(files -> files.add(new StoredFile(digit.repeat(64), 1, "text/plain", "txt", NOON)));
    }
    assertEquals(List.of("a".repeat(64), "b".repeat(64)), reading(files -> files.after("", 2)));
    assertEquals(List.of("c".repeat(64)), reading(files -> files.after("b".repeat(64), 2)));
    assertEquals(List.of(), reading(files -> files.after("c".repeat(64), 2)));
  }
}

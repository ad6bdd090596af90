package fr.terreau.portal.deposit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.deposit.Uploads.Upload;
import fr.terreau.portal.platform.FolderSettings;
import fr.terreau.portal.platform.Started;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was received of a file is never lost, and never more than the file. */
class UploadsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  @TempDir private Path data;
  private Uploads uploads;

  @BeforeEach
  void open() {
    uploads = new Uploads(new FolderSettings(data), Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private Upload begun(long length) {
    return uploads.begin("a-1", "p-1", "été « 1 ».pdf", length);
  }

  private String content(Upload upload) throws IOException {
    return Files.readString(uploads.part(upload.id()));
  }

  @Test
  void a_transfer_is_found_again_with_all_that_is_known_of_it() {
    Upload upload = begun(5_000_000_000L);
    assertEquals(Optional.of(upload), uploads.find(upload.id()));
    assertEquals(0, uploads.received(upload));
    assertEquals(Optional.empty(), uploads.find("e-222222222222"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e-1", "../e-222222222222", "e-22222222222/", "e-22222222222\u0000"})
  void what_is_no_transfer_of_ours_is_unknown(String id) {
    assertEquals(Optional.empty(), uploads.find(id));
  }

  @Test
  void bytes_are_added_where_the_last_ones_ended() throws IOException {
    Upload upload = begun(9);
    assertEquals(3, uploads.append(upload, bytes("abc")));
    assertEquals(3, uploads.received(upload));
    assertEquals(3, uploads.append(upload, bytes("")));
    assertEquals(9, uploads.append(upload, bytes("defghi")));
    assertEquals("abcdefghi", content(upload));
  }

  @Test
  void a_transfer_goes_on_after_the_portal_was_started_again() throws IOException {
    Upload upload = begun(6);
    uploads.append(upload, bytes("abc"));
    open();
    Upload again = uploads.find(upload.id()).orElseThrow();
    assertEquals(6, uploads.append(again, bytes("def")));
    assertEquals("abcdef", content(again));
  }

  @Test
  void a_body_that_is_too_long_is_cut_at_the_length_that_was_said() throws IOException {
    Upload upload = begun(4);
    assertEquals(4, uploads.append(upload, bytes("abcdefgh")));
    assertEquals("abcd", content(upload));
    assertEquals(4, uploads.append(upload, bytes("more")));
    assertEquals("abcd", content(upload));
  }

  @Test
  void a_body_longer_than_a_buffer_arrives_whole() throws IOException {
    byte[] large = new byte[200_000];
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) i;
    }
    Upload upload = begun(large.length);
    assertEquals(large.length, uploads.append(upload, new ByteArrayInputStream(large)));
    assertArrayEquals(large, Files.readAllBytes(uploads.part(upload.id())));
  }

  @Test
  void when_the_sender_goes_away_what_came_is_kept() throws IOException {
    Upload upload = begun(9);
    InputStream cut =
        new SequenceInputStream(
            bytes("abc"),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("connection reset");
              }

              @Override
              public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("connection reset");
              }
            });
    assertEquals(3, uploads.append(upload, cut));
    assertEquals(9, uploads.append(upload, bytes("defghi")));
    assertEquals("abcdefghi", content(upload));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "[]",
        "{\"account\":3}",
        "{\"account\":\"a\",\"practice\":\"p\",\"name\":\"n\"}"
      })
  void a_note_that_a_crash_left_in_halves_is_no_transfer(String note) throws IOException {
    Upload upload = begun(9);
    Files.writeString(data.resolve("uploads").resolve(upload.id() + ".json"), note);
    assertEquals(Optional.empty(), uploads.find(upload.id()));
  }

  @Test
  void a_file_that_was_taken_over_is_there_whole() throws IOException {
    Upload upload = begun(3);
    uploads.append(upload, bytes("abc"));
    assertFalse(uploads.find(upload.id()).orElseThrow().done());
    uploads.finished(upload);
    Upload done = uploads.find(upload.id()).orElseThrow();
    assertTrue(done.done());
    assertEquals(3, uploads.received(done));
    assertFalse(Files.exists(uploads.part(upload.id())));
  }

  @Test
  void a_file_that_is_gone_without_having_been_taken_over_begins_again() throws IOException {
    Upload upload = begun(3);
    uploads.append(upload, bytes("abc"));
    Files.delete(uploads.part(upload.id()));
    assertEquals(0, uploads.received(upload));
  }

  @Test
  void a_disk_that_refuses_says_so() throws IOException {
    Upload upload = begun(3);
    Files.delete(uploads.part(upload.id()));
    Files.createDirectory(uploads.part(upload.id()));
    assertThrows(IOException.class, () -> uploads.append(upload, bytes("abc")));
  }

  @Test
  void what_is_given_up_leaves_nothing() throws IOException {
    Upload upload = begun(3);
    uploads.forget(upload);
    uploads.forget(upload);
    assertEquals(Optional.empty(), uploads.find(upload.id()));
    try (Stream<Path> files = Files.list(data.resolve("uploads"))) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void what_nobody_went_on_with_is_forgotten_after_two_days() throws IOException {
    Upload old = begun(3);
    Upload recent = begun(3);
    age(old, Duration.ofHours(49));
    age(recent, Duration.ofHours(47));
    Files.createDirectory(data.resolve("uploads").resolve("reader"));
    uploads.forgetOld(new Started());
    assertFalse(Files.exists(uploads.part(old.id())));
    assertEquals(Optional.empty(), uploads.find(old.id()));
    assertEquals(Optional.of(recent), uploads.find(recent.id()));
    assertTrue(Files.isDirectory(data.resolve("uploads").resolve("reader")));
  }

  private void age(Upload upload, Duration age) throws IOException {
    for (String name : new String[] {upload.id() + ".part", upload.id() + ".json"}) {
      Files.setLastModifiedTime(
          data.resolve("uploads").resolve(name), FileTime.from(NOON.minus(age)));
    }
  }
}

package fr.terreau.portal.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.change.InMemoryFollowerCursors;
import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.FileText.Reason;
import fr.terreau.domain.file.FileText.Unreadable;
import fr.terreau.domain.file.InMemoryFileStore;
import fr.terreau.domain.file.InMemoryFileTexts;
import fr.terreau.domain.file.InMemoryStoredFiles;
import fr.terreau.domain.file.StoredFile;
import fr.terreau.domain.practice.InMemoryPractices;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.portal.deposit.extraction.TextExtractor;
import fr.terreau.portal.platform.FolderSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every file is read once, and the sheets that hold it hear of it. */
class ReadTextsTest {

  @TempDir private Path folder;
  @TempDir private Path kept;

  private final InMemoryStoredFiles known = new InMemoryStoredFiles();
  private final InMemoryFileTexts texts = new InMemoryFileTexts();
  private final InMemoryFollowerCursors cursors = new InMemoryFollowerCursors();
  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryChangeLog log = new InMemoryChangeLog();
  private final List<String> asked = new ArrayList<>();
  private FileText answer = new Unreadable(Reason.NO_TEXT);
  private InMemoryFileStore files;
  private ReadTexts reading;

  private final TextExtractor extractor =
      new TextExtractor() {
        @Override
        public FileText extract(Path file, String fileName, String mediaType) {
          asked.add(fileName + " " + mediaType);
          return answer;
        }

        @Override
        public void close() {
          asked.add("closed");
        }
      };

  @BeforeEach
  void open() {
    files = new InMemoryFileStore(kept);
    reading =
        new ReadTexts(
            new FolderSettings(folder),
            files,
            known,
            texts,
            new TextsRead(cursors, practices, log),
            cursors) {
          @Override
          TextExtractor open() {
            return extractor;
          }
        };
  }

  private String file(String text) throws IOException {
    String sha256 = files.keep(Files.writeString(folder.resolve("staged"), text));
    known.add(new StoredFile(sha256, 3, "application/pdf", "pdf", Specimens.NOON));
    log.append(Subject.FILE, sha256);
    return sha256;
  }

  private void sheet(String id, String sha256) {
    practices.add(
        Practice.started(
            id,
            Specimens.completeConvention()
                .with("attachments", List.of(Specimens.attachment("d-" + id, sha256))),
            "a-1",
            Specimens.NOON));
  }

  private void follow() {
    reading.follow(log.after(reading.position(), 100));
  }

  @Test
  void a_new_file_is_read_and_every_sheet_that_holds_it_is_touched() throws IOException {
    String sha256 = file("abc");
    sheet("p-1", sha256);
    sheet("p-2", sha256);
    sheet("p-3", "00".repeat(32));
    follow();
    assertEquals(List.of("document.pdf application/pdf"), asked);
    assertEquals(Optional.of(answer), texts.find(sha256));
    assertEquals(
        List.of("p-1", "p-2"),
        log.after(1, 9).stream()
            .filter(change -> change.subject() == Subject.PRACTICE)
            .map(Change::id)
            .toList());
    assertEquals(1, reading.position());
  }

  @Test
  void a_file_is_read_once_even_when_asked_again() throws IOException {
    String sha256 = file("abc");
    sheet("p-1", sha256);
    List<Change> changes = log.after(0, 9);
    reading.follow(changes);
    reading.follow(changes);
    assertEquals(1, asked.size());
    assertEquals(3, log.last());
  }

  @Test
  void changes_of_sheets_only_move_the_cursor() {
    log.append(Subject.PRACTICE, "p-1");
    log.append(Subject.EVENT, "evt-1");
    follow();
    assertEquals(List.of(), asked);
    assertEquals(2, reading.position());
    assertEquals(2, log.last());
  }

  @ParameterizedTest
  @EnumSource(names = {"INTERRUPTED", "READER_UNAVAILABLE"})
  void a_passing_reason_is_tried_again_and_forgets_nothing(Reason reason) throws IOException {
    log.append(Subject.PRACTICE, "p-0");
    String sha256 = file("abc");
    answer = new Unreadable(reason);
    assertThrows(IllegalStateException.class, this::follow);
    assertEquals(Optional.empty(), texts.find(sha256));
    assertEquals(1, reading.position());
    answer = new Unreadable(Reason.CORRUPT);
    follow();
    assertEquals(Optional.of(answer), texts.find(sha256));
    assertEquals(2, reading.position());
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"INTERRUPTED", "READER_UNAVAILABLE"})
  void any_other_reason_is_final(Reason reason) throws IOException {
    String sha256 = file("abc");
    answer = new Unreadable(reason);
    follow();
    assertEquals(Optional.of(answer), texts.find(sha256));
  }

  @Test
  void a_file_whose_bytes_are_gone_stops_nobody() throws IOException {
    log.append(Subject.FILE, "00".repeat(32));
    String sha256 = file("abc");
    follow();
    assertEquals(Optional.of(answer), texts.find(sha256));
    assertEquals(2, reading.position());
  }

  @Test
  void texts_that_were_thrown_away_are_made_again_after_a_start() throws IOException {
    String kept = file("abc");
    String lost = file("def");
    texts.keep(kept, answer);
    cursors.advance("texts", log.last());
    reading.rest();
    assertEquals(List.of(lost), log.after(reading.position(), 9).stream().map(Change::id).toList());
    reading.rest();
    assertEquals(3, log.last());
    follow();
    assertEquals(Optional.of(answer), texts.find(lost));
  }

  @Test
  void the_reader_is_closed_with_the_portal_if_it_was_ever_opened() throws IOException {
    reading.close();
    assertEquals(List.of(), asked);
    file("abc");
    follow();
    reading.close();
    assertEquals("closed", asked.get(1));
  }
}

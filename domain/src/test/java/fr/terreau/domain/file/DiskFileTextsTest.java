package fr.terreau.domain.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.FileText.Reason;
import fr.terreau.domain.file.FileText.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts on disk keep the contract, and damage only means to read again. */
class DiskFileTextsTest implements FileTextsContract {

  @TempDir private Path folder;
  private FileTexts texts;

  @BeforeEach
  void open() {
    texts = new DiskFileTexts(folder);
  }

  @Override
  public FileTexts texts() {
    return texts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "[]",
        "null",
        "not json",
        "{\"unreadable\":\"BAD_WEATHER\"}",
        "{\"unreadable\":3}",
        "{\"partial\":false}",
        "{\"partial\":false,\"pages\":[]}",
        "{\"partial\":false,\"pages\":{}}",
        "{\"partial\":\"no\",\"pages\":[{\"number\":1,\"unit\":\"PAGE\",\"label\":\"\",\"text\":\"a\"}]}",
        "{\"pages\":[{\"number\":1,\"unit\":\"PAGE\",\"label\":\"\",\"text\":\"a\"}]}",
        "{\"partial\":false,\"pages\":[1]}",
        "{\"partial\":false,\"pages\":[{\"number\":0,\"unit\":\"PAGE\",\"label\":\"\",\"text\":\"a\"}]}",
        "{\"partial\":false,\"pages\":[{\"number\":1,\"unit\":\"ROLL\",\"label\":\"\",\"text\":\"a\"}]}",
        "{\"partial\":false,\"pages\":[{\"number\":1,\"unit\":\"PAGE\",\"label\":\"\"}]}"
      })
  void a_damaged_text_counts_as_never_read(String json) throws IOException {
    damage(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(Optional.empty(), texts.find(SHA));
    texts.keep(SHA, new Unreadable(Reason.NO_TEXT));
    assertTrue(texts.find(SHA).isPresent());
  }

  /** What a power cut leaves of a file that was not forced to the disk. */
  @Test
  void an_empty_text_is_asked_for_again() throws IOException {
    damage(new byte[0]);
    assertFalse(texts.knows(SHA));
  }

  @Test
  void bytes_that_are_no_text_count_as_never_read() throws IOException {
    damage(new byte[] {'{', (byte) 0xC3, (byte) 0x28, (byte) 0xFF, '}'});
    assertEquals(Optional.empty(), texts.find(SHA));
  }

  /** Half of a pair of characters comes out of damaged documents. */
  @Test
  void a_text_that_unicode_does_not_allow_is_kept_as_well_as_can_be() {
    texts.keep(
        SHA,
        new Readable(
            List.of(new PageText(1, PageUnit.PAGE, "", "avant \uD83D après")),
            false,
            Optional.empty()));
    String back = texts.find(SHA).orElseThrow().readablePages().get(0).text();
    assertTrue(back.startsWith("avant ") && back.endsWith(" après"), back);
  }

  @Test
  void nothing_but_the_text_is_left_behind() throws IOException {
    texts.keep(SHA, new Unreadable(Reason.NO_TEXT));
    texts.keep(SHA, new Unreadable(Reason.CORRUPT));
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(1, files.filter(Files::isRegularFile).count());
    }
  }

  private void damage(byte[] bytes) throws IOException {
    texts.keep(SHA, new Unreadable(Reason.NO_TEXT));
    try (Stream<Path> files = Files.walk(folder)) {
      Files.write(files.filter(Files::isRegularFile).findFirst().orElseThrow(), bytes);
    }
  }
}

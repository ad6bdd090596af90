package fr.terreau.domain.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.FileText.Reason;
import fr.terreau.domain.file.FileText.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every keeper of texts keeps to. */
public interface FileTextsContract {

  String SHA = "ab".repeat(32);

  FileTexts texts();

  @Test
  default void a_file_that_was_never_read_has_no_text() {
    assertEquals(Optional.empty(), texts().find(SHA));
    assertFalse(texts().knows(SHA));
    texts().keep(SHA, new Unreadable(Reason.NO_TEXT));
    assertTrue(texts().knows(SHA));
  }

  @ParameterizedTest
  @EnumSource
  default void every_reason_comes_back(Reason reason) {
    texts().keep(SHA, new Unreadable(reason));
    assertEquals(Optional.of(new Unreadable(reason)), texts().find(SHA));
  }

  @Test
  default void every_unit_comes_back_with_its_words() {
    List<PageText> pages = new ArrayList<>();
    for (PageUnit unit : PageUnit.values()) {
      pages.add(new PageText(pages.size() + 1, unit, "Été « n° 1 »", "ligne\nautre \"ligne\" \\"));
      pages.add(new PageText(pages.size() + 1, unit, "", ""));
    }
    Readable whole = new Readable(pages, true, Optional.of("Un titre 📚"));
    texts().keep(SHA, whole);
    assertEquals(Optional.of(whole), texts().find(SHA));
    Readable untitled = new Readable(pages, false, Optional.empty());
    texts().keep(SHA, untitled);
    assertEquals(Optional.of(untitled), texts().find(SHA));
  }

  @Test
  default void a_text_replaces_the_one_before() {
    texts().keep(SHA, new Unreadable(Reason.READER_UNAVAILABLE));
    texts().keep(SHA, new Unreadable(Reason.NO_TEXT));
    assertEquals(Optional.of(new Unreadable(Reason.NO_TEXT)), texts().find(SHA));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "../../../secret", "\u0000"})
  default void what_is_not_a_hash_is_refused(String hash) {
    assertThrows(IllegalArgumentException.class, () -> texts().find(hash));
    assertThrows(
        IllegalArgumentException.class, () -> texts().keep(hash, new Unreadable(Reason.NO_TEXT)));
  }
}

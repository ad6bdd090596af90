package fr.terreau.portal.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files as browsers send them, made fit to be shown and sent back. */
class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Grille.pdf, Grille.pdf",
    "e\u0301te\u0301.pdf, été.pdf",
    "' a b.pdf ', a b.pdf",
    "📚 lecture.docx, 📚 lecture.docx",
    "../../etc/passwd, passwd",
    "..\\..\\windows\\system.ini, system.ini",
    "C:\\Users\\x\\note.txt, note.txt",
    "/a/b/, document",
    "a\u0000b\u001f.pdf, ab.pdf",
    "a\u202Efdp.exe, afdp.exe",
    "a\u200bb\uFEFF.pdf, ab.pdf",
    "a\u2028b.pdf, ab.pdf"
  })
  void a_name_is_what_shows_of_it(String sent, String clean) {
    assertEquals(clean, FileNames.clean(sent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", ".", "..", "...", ". .", "\u0000", "a/..", "\u200b"})
  void what_names_nothing_is_a_document(String sent) {
    assertEquals("document", FileNames.clean(sent));
  }

  @Test
  void a_long_name_is_cut_and_keeps_its_extension() {
    String clean = FileNames.clean("a".repeat(300) + ".pptx");
    assertEquals(200, clean.length());
    assertTrue(clean.endsWith("a.pptx"));
    assertEquals(200, FileNames.clean("a".repeat(300)).length());
    assertEquals("a".repeat(200), FileNames.clean("a".repeat(200) + "." + "b".repeat(100)));
  }

  @Test
  void a_cut_never_halves_a_character() {
    String clean = FileNames.clean("a" + "📚".repeat(150) + ".txt");
    assertTrue(clean.endsWith("📚.txt"), clean);
    assertFalse(clean.chars().limit(clean.length() - 4).skip(1).count() % 2 == 1, clean);
  }

  @ParameterizedTest
  @CsvSource({
    "guide_de-visite.pdf, Guide de visite",
    "été 2024.final.docx, Été 2024.final",
    ".htaccess, .htaccess",
    "___.pdf, ''",
    "ile.pdf, Ile"
  })
  void a_name_proposes_a_title(String name, String title) {
    assertEquals(title, FileNames.asTitle(name));
  }
}

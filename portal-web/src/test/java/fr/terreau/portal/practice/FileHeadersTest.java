package fr.terreau.portal.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file arrives under its name, whatever its name is, and runs nothing. */
class FileHeadersTest {

  private static Attachment attachment(String title, String extension, String format) {
    Map<String, Object> known = new HashMap<>();
    known.put("title", title);
    known.put("extension", extension);
    known.put("format", format);
    Object[] nothing = new Object[Attachment.class.getRecordComponents().length];
    return Records.with(Records.create(Attachment.class, nothing), known);
  }

  private static String disposition(String title) {
    return FileHeaders.disposition(attachment(title, "pdf", "application/pdf"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Grille.pdf, Grille.pdf, Grille.pdf",
        "Été à Lyon.pdf, Ete a Lyon.pdf, %C3%89t%C3%A9%20%C3%A0%20Lyon.pdf",
        "a\"b;c.pdf, a_b_c.pdf, a%22b%3Bc.pdf",
        "l'été*%.pdf, l_ete__.pdf, l%27%C3%A9t%C3%A9%2A%25.pdf",
        "📚.pdf, _.pdf, %F0%9F%93%9A.pdf",
        "日本.pdf, __.pdf, %E6%97%A5%E6%9C%AC.pdf",
        "sans extension, sans extension.pdf, sans%20extension.pdf"
      })
  void a_name_comes_in_two_forms(String title, String plain, String exact) {
    assertEquals(
        "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + exact, disposition(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nSet-Cookie: x=1.pdf",
        "a\u0000b.pdf",
        "\\\".pdf",
        "\uD83D.pdf",
        "\u202Efdp.exe",
        "*.pdf"
      })
  void no_name_breaks_out_of_the_header(String title) {
    String header = disposition(title);
    assertTrue(
        header.matches(
            "inline; filename=\"[A-Za-z0-9_.() -]+\"; filename\\*=UTF-8''([A-Za-z0-9._-]|%[0-9A-F]{2})+"),
        header);
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf, inline",
    "image/png, inline",
    "text/plain, inline",
    "text/html, attachment",
    "image/svg+xml, attachment",
    "application/zip, attachment",
    ", attachment"
  })
  void only_what_runs_nothing_is_shown(String format, String way) {
    assertTrue(
        FileHeaders.disposition(attachment("a", "bin", format)).startsWith(way + ";"), format);
  }

  @Test
  void a_file_without_a_name_has_one_all_the_same() {
    assertEquals(
        "attachment; filename=\"document\"; filename*=UTF-8''document",
        FileHeaders.disposition(attachment(null, null, null)));
    assertEquals("application/octet-stream", FileHeaders.type(attachment(null, null, null)));
    assertEquals("text/plain;charset=UTF-8", FileHeaders.type(attachment("a", "", "text/plain")));
    assertEquals("application/pdf", FileHeaders.type(attachment("a", "", "application/pdf")));
  }
}

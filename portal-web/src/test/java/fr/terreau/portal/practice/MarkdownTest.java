package fr.terreau.portal.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs of authors become HTML that harms nobody. */
class MarkdownTest {

  private static String html(String markdown) {
    return Markdown.html(markdown).orElseThrow().html().strip();
  }

  @Test
  void paragraphs_lists_bold_and_links_work() {
    assertEquals("<p>un<br>\ndeux</p>\n<p>trois</p>", html("un\ndeux\n\ntrois"));
    assertEquals("<ul>\n<li>un</li>\n<li>deux</li>\n</ul>", html("- un\n- deux"));
    assertEquals("<ol>\n<li>un</li>\n</ol>", html("1. un"));
    assertEquals(
        "<p>un <strong>mot</strong> et <em>un autre</em></p>", html("un **mot** et *un autre*"));
    assertTrue(
        html("[guide](https://source.example/guide)")
            .contains("href=\"https://source.example/guide\""));
    assertTrue(html("<mailto:md@ardeche.example>").contains("href=\"mailto:md@ardeche.example\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "<a href='javascript:alert(1)'>a</a>",
        "<!-- a -->",
        "&lt;script&gt;",
        "`<script>`",
        "[<script>](/a)"
      })
  void markup_is_only_text(String markdown) {
    String html = html(markdown).toLowerCase(Locale.ROOT);
    assertFalse(html.matches("(?s).*<(script|img|a href=.javascript|!--).*"), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1))",
        "[a](JavaScript:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](java\\script:alert(1))",
        "[a](vbscript:x)",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "![a](javascript:alert(1))",
        "![a](data:image/svg+xml;base64,PHN2Zz4=)",
        "<javascript:alert(1)>",
        "[a]: javascript:alert(1)\n\n[a]"
      })
  void no_address_runs_anything(String markdown) {
    String html = html(markdown).toLowerCase(Locale.ROOT);
    assertFalse(html.matches("(?s).*(href|src)=\"(javascript|vbscript|data):.*"), html);
  }

  @ParameterizedTest
  @CsvSource({"# Titre", "###### Titre", "'Titre\n====='", "'Titre\n---'"})
  void there_are_no_headings(String markdown) {
    assertFalse(html(markdown).matches("(?s).*<h[1-6].*"), html(markdown));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n\t"})
  void nothing_becomes_nothing(String markdown) {
    assertEquals(Optional.empty(), Markdown.html(markdown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "- ", "*", "**a ", "_a", "[", "![", "](", "<", "`", "&", "\\", "[a](", "1) "
      })
  void what_is_nested_without_end_neither_fails_nor_lasts(String piece) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertFalse(html(piece.repeat(20_000) + "a").isEmpty()));
  }

  @Test
  void a_picture_of_another_site_becomes_a_link() {
    String html = html("![plan](https://source.example/plan.png)");
    assertTrue(html.contains("<a "), html);
    assertFalse(html.contains("<img"), html);
  }
}

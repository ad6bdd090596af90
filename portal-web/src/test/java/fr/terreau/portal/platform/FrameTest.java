package fr.terreau.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The switches of the frame, and the addresses of the assets. */
class FrameTest {

  @Test
  void the_language_link_keeps_the_question() {
    assertEquals("/journees?langue=en", frame("/journees").otherLanguageUrl());
    assertEquals(
        "/recherche?q=a%26b&langue=en", frame("/recherche?langue=fr&q=a%26b").otherLanguageUrl());
  }

  @Test
  void an_asset_changes_its_address_with_its_bytes() {
    Assets assets = new Assets(path -> Optional.of("x".getBytes(StandardCharsets.UTF_8)));
    assertEquals("/assets/app.css?v=2d711642", assets.url("app.css"));
    Assets none = new Assets(path -> Optional.empty());
    assertThrows(IllegalStateException.class, () -> none.url("app.css"));
  }

  @Test
  void the_theme_goes_round() {
    assertEquals(Theme.SOMBRE, Theme.of("auto").next());
    assertEquals(Theme.CLAIR, Theme.of("sombre").next());
    assertEquals(Theme.AUTO, Theme.of("clair").next());
    assertEquals(Theme.AUTO, Theme.of("<script>"));
  }

  @Test
  void a_call_number_keeps_its_letters_in_any_locale() {
    assertEquals("visi", new Cote("VISITE", "01", "2025").tone());
    assertEquals("DIAG", new Cote("DIAGNOSTIC", "42", "2025").letters());
  }

  private static Frame frame(String path) {
    return new Frame(
        Messages.in(Locale.FRENCH),
        new Assets(asset -> Optional.empty()),
        path,
        Optional.empty(),
        "",
        false,
        Optional.empty(),
        Theme.AUTO,
        Section.AUCUNE);
  }
}

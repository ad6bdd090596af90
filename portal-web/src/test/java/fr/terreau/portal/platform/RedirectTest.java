package fr.terreau.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever follows a link of ours stays with us. */
class RedirectTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/recherche?q=a%26b&page=2", "/pratiques/AURA-CONV-0001#p", "/a//b"})
  void a_path_of_the_portal_is_followed(String path) {
    assertEquals(path, Redirect.local(path));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "//evil.example",
        "///evil.example",
        "https://evil.example/",
        "http:evil.example",
        "javascript:alert(1)",
        "evil.example",
        "/\\evil.example",
        "\\/evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "/a\r\nSet-Cookie: x=1",
        " /recherche",
        "/é",
        "/\u0000"
      })
  void everything_else_leads_home(String path) {
    assertEquals("/", Redirect.local(path));
  }
}

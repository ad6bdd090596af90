package fr.terreau.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes something comes from a page of ours. */
class CrossSiteGuardTest {

  private static final String TOKEN = "A".repeat(32);

  private static FakeRequest ours() {
    return new FakeRequest()
        .cookie("terreau_csrf", TOKEN)
        .header(CsrfToken.HEADER, TOKEN)
        .header("Host", "portail.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void whoever_only_asks_may_come_from_anywhere(String method) {
    assertTrue(
        CrossSiteGuard.mayPass(
            method, new FakeRequest().header("Sec-Fetch-Site", "cross-site").request()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "get", "TRACE"})
  void whoever_changes_something_needs_the_token(String method) {
    assertTrue(CrossSiteGuard.mayPass(method, ours().request()));
    assertFalse(CrossSiteGuard.mayPass(method, new FakeRequest().request()));
  }

  @ParameterizedTest
  @CsvSource({
    "same-origin, true",
    "none, true",
    "same-site, false",
    "cross-site, false",
    "SOMETHING, false"
  })
  void the_browser_says_where_a_request_comes_from(String site, boolean passes) {
    assertEquals(
        passes, CrossSiteGuard.mayPass("POST", ours().header("Sec-Fetch-Site", site).request()));
  }

  @ParameterizedTest
  @CsvSource({
    "https://portail.example, true",
    "https://PORTAIL.example, true",
    "https://portail.example:8080, false",
    "https://portail.example.evil.example, false",
    "https://evil.example, false",
    "null, false",
    "'', false",
    "'https://portail.example evil', false",
    "'://', false"
  })
  void an_older_browser_is_known_by_its_origin(String origin, boolean passes) {
    assertEquals(passes, CrossSiteGuard.mayPass("POST", ours().header("Origin", origin).request()));
  }
}

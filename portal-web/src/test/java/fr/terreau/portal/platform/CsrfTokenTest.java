package fr.terreau.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The secret of a browser is made once, kept from scripts and other sites, and asked back. */
class CsrfTokenTest {

  private static final String TOKEN = "A".repeat(32);
  private final List<Cookie> given = new ArrayList<>();

  private final HttpServletResponse response =
      (HttpServletResponse)
          Proxy.newProxyInstance(
              CsrfTokenTest.class.getClassLoader(),
              new Class<?>[] {HttpServletResponse.class},
              (proxy, method, arguments) -> {
                given.add((Cookie) arguments[0]);
                return null;
              });

  @Test
  void a_new_browser_receives_one_token_for_the_whole_page() {
    HttpServletRequest request = new FakeRequest().secure().request();
    String token = CsrfToken.of(request, response);
    assertEquals(token, CsrfToken.of(request, response));
    assertEquals(1, given.size());
    Cookie cookie = given.get(0);
    assertEquals(token, cookie.getValue());
    assertTrue(cookie.isHttpOnly());
    assertTrue(cookie.getSecure());
    assertEquals("Lax", cookie.getAttribute("SameSite"));
    assertEquals("/", cookie.getPath());
    assertNotEquals(token, CsrfToken.of(new FakeRequest().request(), response));
  }

  @Test
  void a_browser_that_has_a_token_keeps_it() {
    assertEquals(
        TOKEN, CsrfToken.of(new FakeRequest().cookie("terreau_csrf", TOKEN).request(), response));
    assertEquals(List.of(), given);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void a_cookie_that_is_no_token_of_ours_is_replaced(String value) {
    HttpServletRequest request = new FakeRequest().cookie("terreau_csrf", value).request();
    assertNotEquals(value, CsrfToken.of(request, response));
    assertFalse(
        CsrfToken.carriedBy(
            new FakeRequest()
                .cookie("terreau_csrf", value)
                .parameter(CsrfToken.FIELD, value)
                .request()));
  }

  @Test
  void a_form_or_a_script_sends_the_token_back() {
    assertTrue(CsrfToken.carriedBy(ours().parameter(CsrfToken.FIELD, TOKEN).request()));
    assertTrue(CsrfToken.carriedBy(ours().header(CsrfToken.HEADER, TOKEN).request()));
    assertFalse(CsrfToken.carriedBy(ours().request()));
    assertFalse(CsrfToken.carriedBy(ours().parameter(CsrfToken.FIELD, "B".repeat(32)).request()));
    assertFalse(CsrfToken.carriedBy(new FakeRequest().parameter(CsrfToken.FIELD, TOKEN).request()));
  }

  private static FakeRequest ours() {
    return new FakeRequest().cookie("terreau_csrf", TOKEN);
  }
}

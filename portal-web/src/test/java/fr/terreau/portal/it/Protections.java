package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What protects readers from other sites and from one another. */
interface Protections extends AgainstPortal {

  Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", "default-src 'none'",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=()");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/recherche?q=convention",
        "/pratiques/AURA-CONV-0001",
        "/documents/d-aura-conv-0001-2/fichier",
        "/compte",
        "/premier-compte",
        "/nulle-part",
        "/assets/app.css",
        "/api/v1/search",
        "/api/v1/practices/AURA-CONV-9001",
        "/health/ready",
        "/openapi",
        "/WEB-INF/web.xml",
        "/?langue=en"
      })
  default void every_answer_carries_the_headers(String path) {
    Answer answer = thePortal().as(Who.NOBODY).get(path);
    HEADERS.forEach(
        (name, value) -> assertTrue(answer.header(name).startsWith(value), path + " " + answer));
    assertFalse(answer.header("Content-Security-Policy").contains("unsafe"));
    assertEquals("", answer.header("X-Powered-By"));
  }

  @Test
  default void a_form_without_the_token_of_its_browser_is_refused() {
    try (Browser browser = thePortal().newBrowser(Who.REVIEWER)) {
      Form form = Form.of("title", "Sans jeton");
      assertEquals(403, form.send(browser, "/deposer").status());
      assertEquals(403, form.with("_csrf", "").send(browser, "/deposer").status());
      String foreign = thePortal().as(Who.ADMIN).token();
      assertNotEquals(foreign, browser.token());
      assertEquals(403, form.with("_csrf", foreign).send(browser, "/deposer").status());
      assertEquals(403, form.send(browser, "/deposer", "X-CSRF-Token", foreign).status());
      assertEquals(
          403, form.withFile("a.txt", new byte[] {'a'}).send(browser, "/deposer").status());
      assertEquals(403, browser.send("DELETE", "/envois/e-0", BodyPublishers.noBody()).status());
    }
  }

  @Test
  default void a_form_of_another_site_is_refused_even_with_the_token() {
    Browser browser = thePortal().as(Who.REVIEWER);
    Form form = Form.of("title", "D’ailleurs");
    for (String origin : List.of("https://evil.example", "null", "http://127.0.0.1:1", "::")) {
      assertEquals(403, browser.post("/deposer", form, "Origin", origin).status(), origin);
    }
    for (String site : List.of("cross-site", "same-site", "whatever")) {
      assertEquals(403, browser.post("/deposer", form, "Sec-Fetch-Site", site).status(), site);
    }
    String here = thePortal().address().toString();
    Form harmless = Form.of("theme", "sombre");
    assertEquals(303, browser.post("/apparence", harmless, "Origin", here).status());
  }

  @Test
  default void the_cookie_of_a_session_is_out_of_reach_and_changes_at_sign_in() {
    try (Browser browser = new Browser(thePortal().address())) {
      assertTrue(
          browser.get("/").headers().allValues("Set-Cookie").stream()
              .noneMatch(cookie -> cookie.startsWith("terreau_session")),
          "visitors have no session");
      Form form = Form.of("courriel", Who.REFERENT.email(), "motdepasse", Who.PASSWORD);
      Answer answer = browser.post("/connexion", form);
      String set =
          answer.headers().allValues("Set-Cookie").stream()
              .filter(cookie -> cookie.startsWith("terreau_session="))
              .reduce((first, last) -> last)
              .orElseThrow();
      assertTrue(set.contains("HttpOnly"), set);
      assertTrue(set.toLowerCase(Locale.ROOT).contains("samesite=lax"), set);
      assertTrue(set.contains("Path=/"), set);
      String first = browser.cookie("terreau_session").orElseThrow();
      browser.signIn(Who.ADMIN.email(), Who.PASSWORD);
      assertNotEquals(first, browser.cookie("terreau_session").orElseThrow());
      assertEquals(200, browser.get("/administration/comptes").status());
      try (Browser left = new Browser(thePortal().address())) {
        Answer old = left.get("/compte", "Cookie", "terreau_session=" + first);
        assertEquals(303, old.status(), "the session before signing in again is nobody's");
      }
      assertEquals(303, browser.post("/deconnexion", Form.of()).status());
      assertEquals(303, browser.get("/compte").status());
    }
  }

  @Test
  default void who_guesses_passwords_has_to_wait() {
    try (Browser browser = new Browser(thePortal().address())) {
      Form form = Form.of("courriel", "personne@demo.example", "motdepasse", "au hasard");
      for (int i = 0; i < 5; i++) {
        Answer refused = browser.post("/connexion", form);
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("L’adresse ou le mot de passe n’est pas le bon"));
      }
      Form otherwise = form.but("courriel", "  PERSONNE@demo.example ");
      assertEquals(429, browser.post("/connexion", otherwise).status());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "\\\\evil.example",
        "/%0d%0aLocation: x",
        "javascript:alert(1)",
        "/\t/evil.example",
        "///evil.example",
        " //evil.example",
        ""
      })
  default void the_portal_sends_nobody_elsewhere(String target) {
    try (Browser browser = new Browser(thePortal().address())) {
      Form form =
          Form.of("courriel", Who.REFERENT.email(), "motdepasse", Who.PASSWORD, "retour", target);
      String location = browser.post("/connexion", form).header("Location");
      assertTrue(location.matches("/([^/\\\\].*)?"), location);
      location =
          browser
              .post("/apparence", Form.of("theme", "sombre", "retour", target))
              .header("Location");
      assertTrue(location.matches("/([^/\\\\].*)?"), location);
    }
  }

  @Test
  default void the_choice_of_a_language_sends_nobody_elsewhere() {
    String answer = RawRequest.get(thePortal().address(), "//evil.example/?langue=en");
    assertFalse(answer.matches("(?is).*location: *(//|https?://evil).*"), answer);
  }
}

package fr.terreau.portal.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The secret that a form sends back: the same as in a cookie that other sites can neither read nor
 * set. It needs no session, so that a visitor costs no memory.
 */
public final class CsrfToken {

  /** The hidden field of every form. */
  public static final String FIELD = "_csrf";

  /** What scripts send instead of the field. */
  public static final String HEADER = "X-CSRF-Token";

  private static final String COOKIE = "terreau_csrf";
  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CsrfToken() {}

  /** The token of this browser, made when it has none yet. */
  public static String of(HttpServletRequest request, HttpServletResponse response) {
    Object fresh = request.getAttribute(COOKIE);
    if (fresh != null) {
      return (String) fresh;
    }
    return kept(request).orElseGet(() -> make(request, response));
  }

  /** Whether the request carries the token of this browser, in its form or as a header. */
  static boolean carriedBy(HttpServletRequest request) {
    String header = request.getHeader(HEADER);
    String sent = header == null ? request.getParameter(FIELD) : header;
    return sent != null
        && kept(request)
            .filter(token -> MessageDigest.isEqual(bytes(token), bytes(sent)))
            .isPresent();
  }

  private static Optional<String> kept(HttpServletRequest request) {
    return Cookies.value(request, COOKIE).filter(value -> value.matches("[\\w-]{32}"));
  }

  private static String make(HttpServletRequest request, HttpServletResponse response) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Cookie cookie = Cookies.forThisSite(request, COOKIE, token);
    cookie.setHttpOnly(true);
    response.addCookie(cookie);
    request.setAttribute(COOKIE, token);
    return token;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

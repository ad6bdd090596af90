package fr.terreau.portal.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** Cookies that only this site receives. */
public final class Cookies {

  private static final int ONE_YEAR = 365 * 24 * 3600;

  private Cookies() {}

  /** The value of a cookie of the request. */
  public static Optional<String> value(HttpServletRequest request, String name) {
    return request.getCookies() == null
        ? Optional.empty()
        : Arrays.stream(request.getCookies())
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  /** A cookie that ends with the browser. */
  static Cookie forThisSite(HttpServletRequest request, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  /** A cookie that remembers a choice for a year. */
  static Cookie choice(HttpServletRequest request, String name, String value) {
    Cookie cookie = forThisSite(request, name, value);
    cookie.setMaxAge(ONE_YEAR);
    return cookie;
  }
}

package fr.terreau.portal.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A request with what a test says, and nothing else. */
public final class FakeRequest {

  private final Map<String, String[]> parameters = new LinkedHashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private boolean secure;

  public FakeRequest parameter(String name, String... values) {
    parameters.put(name, values);
    return this;
  }

  public FakeRequest header(String name, String value) {
    headers.put(name.toLowerCase(Locale.ROOT), value);
    return this;
  }

  public FakeRequest cookie(String name, String value) {
    cookies.put(name, new Cookie(name, value));
    return this;
  }

  public FakeRequest secure() {
    secure = true;
    return this;
  }

  public HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            FakeRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getParameter" -> first(parameters.get((String) arguments[0]));
                  case "getParameterValues" -> parameters.get((String) arguments[0]);
                  case "getParameterMap" -> parameters;
                  case "getHeader" -> headers.get(((String) arguments[0]).toLowerCase(Locale.ROOT));
                  case "getCookies" ->
                      cookies.isEmpty() ? null : cookies.values().toArray(Cookie[]::new);
                  case "getAttribute" -> attributes.get((String) arguments[0]);
                  case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                  case "isSecure" -> secure;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static String first(String[] values) {
    return values == null || values.length == 0 ? null : values[0];
  }
}

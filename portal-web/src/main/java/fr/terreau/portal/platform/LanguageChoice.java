package fr.terreau.portal.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Remembers the language asked for by {@code ?langue=}, on whatever page, and comes back to it. */
@WebFilter("/*")
public class LanguageChoice extends HttpFilter {

  private static final String PARAMETER = "langue=";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String query = request.getQueryString();
    boolean asked =
        query != null && (query.startsWith(PARAMETER) || query.contains("&" + PARAMETER));
    if (!asked || !request.getMethod().equals("GET")) {
      chain.doFilter(request, response);
      return;
    }
    String language = query.contains(PARAMETER + "en") ? "en" : "fr";
    response.addCookie(Cookies.choice(request, AppearanceController.LANGUAGE_COOKIE, language));
    String rest =
        Arrays.stream(query.split("&"))
            .filter(pair -> !pair.startsWith(PARAMETER))
            .collect(Collectors.joining("&"));
    String path = Redirect.local(request.getRequestURI());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", rest.isEmpty() ? path : path + "?" + rest);
  }
}

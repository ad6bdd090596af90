package fr.terreau.portal.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads a form before the router of resources does: to see whether there is a body, that one takes
 * its first byte when the body arrives after the head, and the first field is lost.
 */
@WebFilter("/*")
public class ReadForms extends HttpFilter {

  /** Warns at every form that it was already read, which is the purpose. */
  private static final Logger ROUTER =
      Logger.getLogger("org.glassfish.jersey.servlet.WebComponent");

  @Override
  public void init() {
    ROUTER.setLevel(Level.SEVERE);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String type = request.getContentType() == null ? "" : request.getContentType();
    String kind = type.toLowerCase(Locale.ROOT);
    boolean files = kind.startsWith("multipart/");
    if (files && request.getSession(false) == null) {
      // Whoever is not signed in has no form with files: theirs must not fill the disk.
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if ((files || kind.startsWith("application/x-www-form-urlencoded")) && !readable(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean readable(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return true;
    } catch (RuntimeException malformed) {
      return false;
    }
  }
}

package fr.terreau.portal.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * What the server itself refuses before any room of the portal sees it, told in the portal's words
 * instead of the server's own.
 */
@WebServlet("/erreur")
public class ServerErrors extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known
            ? known
            : HttpServletResponse.SC_NOT_FOUND;
    SecurityHeaders.protect(request, response);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    Messages messages = Messages.in(Locale.FRENCH);
    String key = ErrorPage.key(messages, status);
    response
        .getWriter()
        .printf(
            "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>%1$s – Terreau</title>"
                + "<h1>%1$s</h1><p>%2$s</p><p>%3$s</p><p><a href=\"/\">%4$s</a></p></html>",
            messages.get(key + ".title"),
            messages.get(key + ".what"),
            messages.get(key + ".do"),
            messages.get("error.home"));
  }
}

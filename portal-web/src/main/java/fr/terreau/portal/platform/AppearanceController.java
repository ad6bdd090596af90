package fr.terreau.portal.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Remembers whether a reader wants the light or the dark theme. */
@Path("/apparence")
@RequestScoped
public class AppearanceController {

  static final String LANGUAGE_COOKIE = "langue";

  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  @POST
  public Response choose() {
    Theme theme = Theme.of(request.getParameter("theme"));
    response.addCookie(Cookies.choice(request, Theme.COOKIE, theme.value()));
    return Redirect.to(Redirect.local(request.getParameter("retour")));
  }
}

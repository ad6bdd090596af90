package fr.terreau.portal.platform;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever goes wrong into a page, or into JSON for machines; never into a stack trace. */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(Refusals.class.getName());
  private static final int UNAUTHORIZED = 401;
  private static final int SERVER_ERROR = 500;

  @Context private HttpServletRequest request;
  @Inject private Frames frames;

  @Override
  public Response toResponse(Throwable failure) {
    int status =
        failure instanceof WebApplicationException known
            ? known.getResponse().getStatus()
            : SERVER_ERROR;
    if (status >= SERVER_ERROR) {
      LOG.log(Level.SEVERE, failure, () -> request.getMethod() + " " + request.getRequestURI());
    }
    if (wantsJson()) {
      return Response.status(status)
          .entity(
              Json.createObjectBuilder()
                  .add("status", status)
                  .add("message", message(status))
                  .build()
                  .toString())
          .type(MediaType.APPLICATION_JSON_TYPE)
          .build();
    }
    if (status == UNAUTHORIZED && request.getMethod().equals("GET")) {
      return Redirect.to("/connexion?retour=" + URLEncoder.encode(path(), StandardCharsets.UTF_8));
    }
    int shown = status == UNAUTHORIZED ? Response.Status.FORBIDDEN.getStatusCode() : status;
    return page(shown);
  }

  private Response page(int status) {
    return Response.status(status)
        .entity(new ErrorPage(frames.frame(Section.AUCUNE), status))
        .type("text/html;charset=UTF-8")
        .build();
  }

  private String message(int status) {
    return frames
        .messages()
        .get(new ErrorPage(frames.frame(Section.AUCUNE), status).key() + ".title");
  }

  private boolean wantsJson() {
    String accept = request.getHeader("Accept");
    return request.getRequestURI().startsWith("/api/")
        || request.getHeader("Tus-Resumable") != null
        || (accept != null && accept.startsWith(MediaType.APPLICATION_JSON));
  }

  private String path() {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}

package fr.terreau.portal.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that send the browser on, always within the portal. */
public final class Redirect {

  private Redirect() {}

  /** After a form: the browser asks for this address, and reloading it posts nothing again. */
  public static Response to(String path) {
    // The address stays relative: only a proxy in front knows the host that readers use.
    return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path).build();
  }

  /** The path if it leads into the portal, the home page otherwise. */
  public static String local(String path) {
    boolean local =
        path != null
            && path.startsWith("/")
            && !path.startsWith("//")
            && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    return local ? path : "/";
  }
}

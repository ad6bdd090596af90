package fr.terreau.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * Style sheet, scripts, fonts and pictures of the portal; their addresses change with their bytes.
 */
@Path("/assets")
@ApplicationScoped
public class AssetResource {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain;charset=UTF-8",
          "webmanifest", "application/manifest+json");

  @Inject private WebAssets assets;

  @GET
  @Path("{name: [\\w./-]+}")
  public Response asset(@PathParam("name") String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    byte[] bytes =
        type == null || name.contains("..") ? null : assets.read("/assets/" + name).orElse(null);
    if (bytes == null) {
      throw new NotFoundException();
    }
    return Response.ok(bytes, type)
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .build();
  }
}

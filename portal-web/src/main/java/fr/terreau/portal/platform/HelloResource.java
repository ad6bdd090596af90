package fr.terreau.portal.platform;

import fr.terreau.domain.practice.Practices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("/")
@RequestScoped
public class HelloResource {
  @Inject Practices practices;

  @GET
  @Produces("text/plain")
  public String hello() {
    return "real " + practices.anyReal();
  }
}

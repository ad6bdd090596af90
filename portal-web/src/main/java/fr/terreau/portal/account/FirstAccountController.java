package fr.terreau.portal.account;

import fr.terreau.domain.account.Role;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;

/** The first account of an installation, an administrator, made with the link of the launcher. */
@Path("premier-compte")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class FirstAccountController {

  private static final int UNPROCESSABLE = 422;

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private FirstAdministrator door;
  @Inject private OpenAccounts opening;
  @Inject private Visitor visitor;

  @GET
  public FirstAccountPage ask(@QueryParam("jeton") String token) {
    mustOpen(token);
    return page(token, "", "", Faults.NONE);
  }

  @POST
  public Response make() {
    String token = request.getParameter("jeton");
    mustOpen(token);
    String name = Objects.requireNonNullElse(request.getParameter("nom"), "").strip();
    String email = Objects.requireNonNullElse(request.getParameter("courriel"), "").strip();
    ChosenPassword password = ChosenPassword.of(request);
    Faults faults = faults(name, email, password);
    if (!faults.equals(Faults.NONE)) {
      return Response.status(UNPROCESSABLE).entity(page(token, name, email, faults)).build();
    }
    visitor.signIn(opening.add(email, name, null, Role.ADMIN, password.password(), false));
    door.close();
    return Redirect.to("/administration/comptes");
  }

  private record Faults(Optional<String> name, Optional<String> email, Optional<String> password) {
    static final Faults NONE = new Faults(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Faults faults(String name, String email, ChosenPassword password) {
    var messages = frames.messages();
    return new Faults(
        Typed.nameFault(name).map(messages::get),
        Typed.emailFault(email).map(messages::get),
        password.fault(messages));
  }

  private void mustOpen(String token) {
    if (!door.opens(token)) {
      throw new ForbiddenException("no first account to make with this link");
    }
  }

  private FirstAccountPage page(String token, String name, String email, Faults faults) {
    return new FirstAccountPage(
        frames.frame(Section.COMPTE),
        token,
        name,
        email,
        faults.name(),
        faults.email(),
        faults.password());
  }
}

package fr.terreau.portal.account;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Accounts;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;

/** Signing in and out. */
@Path("/")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class SignInController {

  private static final int TOO_MANY = 429;
  private static final int UNPROCESSABLE = 422;

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Throttle throttle;
  @Inject private OpenAccounts opening;
  @Inject private Visitor visitor;

  @GET
  @Path("connexion")
  public Response ask(@QueryParam("retour") String returnTo) {
    String target = Redirect.local(returnTo);
    return visitor.account().isPresent()
        ? Redirect.to(target)
        : Response.ok(page("", target, false, 0)).build();
  }

  @POST
  @Path("connexion")
  public Response signIn() {
    String email = Account.normal(Objects.requireNonNullElse(request.getParameter("courriel"), ""));
    String password = Objects.requireNonNullElse(request.getParameter("motdepasse"), "");
    String target = Redirect.local(request.getParameter("retour"));
    String machine = request.getRemoteAddr();
    int minutes = throttle.minutesToWait(email, machine);
    if (minutes > 0) {
      return Response.status(TOO_MANY).entity(page(email, target, false, minutes)).build();
    }
    Optional<Account> account = accounts.byEmail(email);
    if (!passwords.fits(password, account.flatMap(Account::passwordHash))) {
      throttle.failed(email, machine);
      return Response.status(UNPROCESSABLE).entity(page(email, target, true, 0)).build();
    }
    throttle.succeeded(email);
    visitor.signIn(account.orElseThrow());
    opening.remember(account.orElseThrow(), frames.messages().language());
    return Redirect.to(target);
  }

  @POST
  @Path("deconnexion")
  public Response signOut() {
    visitor.signOut();
    return Redirect.to("/");
  }

  private SignInPage page(String email, String returnTo, boolean refused, int minutes) {
    return new SignInPage(
        frames.frame(Section.COMPTE),
        email,
        returnTo,
        refused,
        minutes > 0 ? Optional.of(minutes) : Optional.empty());
  }
}

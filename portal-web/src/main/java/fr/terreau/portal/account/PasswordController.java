package fr.terreau.portal.account;

import fr.terreau.domain.account.Account;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;

/** Choosing a password with the link that an administrator handed over. */
@Path("mot-de-passe")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class PasswordController {

  private static final int UNPROCESSABLE = 422;

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private OpenAccounts opening;
  @Inject private Visitor visitor;

  @GET
  public SetPasswordPage ask(@QueryParam("jeton") @DefaultValue("") String token) {
    return page(token, opening.invited(token), Optional.empty());
  }

  @POST
  public Response choose() {
    String token = Objects.requireNonNullElse(request.getParameter("jeton"), "");
    Optional<Account> invited = opening.invited(token);
    ChosenPassword password = ChosenPassword.of(request);
    Optional<String> fault = password.fault(frames.messages());
    if (invited.isEmpty() || fault.isPresent()) {
      return Response.status(UNPROCESSABLE).entity(page(token, invited, fault)).build();
    }
    return opening
        .choose(token, password.password())
        .map(
            account -> {
              visitor.signIn(account);
              return Redirect.to("/compte");
            })
        .orElseGet(() -> Redirect.to("/connexion"));
  }

  private SetPasswordPage page(String token, Optional<Account> account, Optional<String> fault) {
    return new SetPasswordPage(
        frames.frame(Section.COMPTE),
        token,
        account.isPresent(),
        account.map(Account::email).orElse(""),
        fault);
  }
}

package fr.terreau.portal.account;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Accounts;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.portal.account.AccountsPage.Added;
import fr.terreau.portal.account.AccountsPage.Form;
import fr.terreau.portal.account.AccountsPage.Row;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Mailer;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The accounts of the portal, for its administrators. */
@Path("administration/comptes")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class AccountsController {

  private static final int UNPROCESSABLE = 422;

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Accounts accounts;
  @Inject private Organisations organisations;
  @Inject private OpenAccounts opening;
  @Inject private Mailer mailer;
  @Inject private Settings settings;
  @Inject private SheetNames names;

  /** A new account as it was typed. */
  private record Wanted(String name, String email, String organisation, String role) {}

  @GET
  public AccountsPage list() {
    mustAdminister();
    return page(new Wanted("", "", "", ""), List.of(), Optional.empty());
  }

  @POST
  public Response add() {
    mustAdminister();
    Wanted wanted =
        new Wanted(typed("nom"), typed("courriel"), typed("organisation"), typed("role"));
    List<FormError> errors = errors(wanted);
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE).entity(page(wanted, errors, Optional.empty())).build();
    }
    String organisation = wanted.organisation().isEmpty() ? null : wanted.organisation();
    String token =
        opening.invite(wanted.email(), wanted.name(), organisation, Role.valueOf(wanted.role()));
    String link = settings.publicUrl(address()) + "/mot-de-passe?jeton=" + token;
    int hours = (int) OpenAccounts.INVITATION.toHours();
    Added added = new Added(wanted.name(), link, hours, mailed(wanted.email(), link, hours));
    return Response.ok(page(new Wanted("", "", "", ""), List.of(), Optional.of(added))).build();
  }

  private Optional<String> mailed(String email, String link, int hours) {
    Messages messages = frames.messages();
    String text = messages.get("invitation.text", link, hours);
    return switch (mailer.send(email, messages.get("invitation.subject"), text)) {
      case SENT -> Optional.of(messages.get("accounts.mailed", email));
      case FAILED -> Optional.of(messages.get("accounts.notMailed", email));
      case NOT_CONFIGURED -> Optional.empty();
    };
  }

  private void mustAdminister() {
    if (who.actor().filter(actor -> actor.role() == Role.ADMIN).isEmpty()) {
      throw who.refusal();
    }
  }

  private List<FormError> errors(Wanted wanted) {
    List<FormError> errors = new ArrayList<>();
    Typed.nameFault(wanted.name()).ifPresent(key -> errors.add(error("nom", key)));
    Typed.emailFault(wanted.email())
        .or(() -> accounts.byEmail(wanted.email()).map(known -> "account.email.taken"))
        .ifPresent(key -> errors.add(error("courriel", key)));
    boolean role = AccountsPage.ROLES.contains(wanted.role());
    if (!role) {
      errors.add(error("role", "account.role.missing"));
    }
    boolean needed = !wanted.role().equals(Role.ADMIN.name());
    if (wanted.organisation().isEmpty()
        ? needed
        : organisations.find(wanted.organisation()).isEmpty()) {
      errors.add(error("organisation", "account.organisation.missing"));
    }
    return errors;
  }

  private FormError error(String field, String key) {
    return new FormError(field, frames.messages().get(key));
  }

  private AccountsPage page(Wanted typed, List<FormError> errors, Optional<Added> added) {
    return new AccountsPage(
        frames.frame(Section.COMPTE),
        accounts.all().stream().map(this::row).toList(),
        new Form(typed.name(), typed.email(), options(typed.organisation()), typed.role(), errors),
        added);
  }

  private Row row(Account account) {
    return new Row(
        account.displayName(),
        account.email(),
        account.organisation().map(names::organisation).orElse(""),
        account.role().name(),
        account.passwordHash().isPresent(),
        Optional.empty());
  }

  private List<Option> options(String chosen) {
    return organisations.all().stream()
        .filter(o -> o.kind() != Organisation.Kind.COLLECTIVITE)
        .map(o -> new Option(o.id(), o.displayName(), o.id().equals(chosen)))
        .toList();
  }

  private String typed(String field) {
    return Objects.requireNonNullElse(request.getParameter(field), "").strip();
  }

  private String address() {
    return request.getRequestURL().toString().replace(request.getRequestURI(), "");
  }
}

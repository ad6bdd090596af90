package fr.terreau.portal.account;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Accounts;
import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.review.ReviewChoices;
import fr.terreau.portal.platform.Viewer;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Whoever sent this request, signed in or not. The account is read once a request. */
@RequestScoped
class Visitor implements WhoIsAsking {

  private static final String ACCOUNT = "account";

  @Inject private HttpServletRequest request;
  @Inject private Accounts accounts;
  @Inject private Organisations organisations;
  @Inject private ReviewChoices choices;

  private Optional<Account> account;
  private Optional<Actor> actor;

  @Override
  public Optional<Actor> actor() {
    if (actor == null) {
      actor =
          account()
              .map(Account::actor)
              .map(a -> a.withoutReview(choices.withoutReview(a.organisation())));
    }
    return actor;
  }

  @Override
  public Optional<Viewer> viewer() {
    return account().map(this::shown);
  }

  @Override
  public Optional<String> function() {
    return account().map(Account::displayName);
  }

  Optional<Account> account() {
    if (account == null) {
      HttpSession session = request.getSession(false);
      String id = session == null ? null : (String) session.getAttribute(ACCOUNT);
      account = id == null ? Optional.empty() : accounts.find(id);
    }
    return account;
  }

  /** Opens a session for this account, under a new identifier. */
  void signIn(Account signedIn) {
    request.getSession(true).setAttribute(ACCOUNT, signedIn.id());
    request.changeSessionId();
    account = Optional.of(signedIn);
    actor = null;
  }

  void signOut() {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    account = Optional.empty();
    actor = null;
  }

  private Viewer shown(Account of) {
    Optional<Organisation> organisation = of.organisation().flatMap(organisations::find);
    return new Viewer(
        of.displayName(),
        organisation.map(Organisation::displayName).orElse(""),
        organisation.map(Organisation::badge).filter(badge -> !badge.isEmpty()).orElse("T"),
        of.role() == Role.ADMIN,
        of.role() != Role.REFERENT);
  }
}

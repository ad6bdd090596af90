package fr.terreau.portal.account;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Accounts;
import fr.terreau.domain.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Adds accounts and lets their owners choose a password. */
@ApplicationScoped
class OpenAccounts {

  static final Duration INVITATION = Duration.ofDays(3);

  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  /** Adds an account and answers the secret of the link with which a password is chosen. */
  @Transactional
  public String invite(String email, String name, String organisation, Role role) {
    Account account = blank(email, name, organisation, role, false);
    String token = Tokens.make();
    account.invite(Tokens.hash(token), clock.instant().plus(INVITATION));
    accounts.add(account);
    return token;
  }

  /** Adds an account that can sign in at once. */
  @Transactional
  public Account add(
      String email, String name, String organisation, Role role, String password, boolean demo) {
    Account account = blank(email, name, organisation, role, demo);
    account.choosePassword(passwords.hash(password));
    accounts.add(account);
    return account;
  }

  /** Remembers in which language somebody signed in. */
  @Transactional
  public void remember(Account account, String language) {
    accounts
        .find(account.id())
        .filter(known -> !known.language().equals(Optional.of(language)))
        .ifPresent(known -> known.reads(language));
  }

  /** The account that a link invites, while the link works. */
  @Transactional
  public Optional<Account> invited(String token) {
    return accounts
        .byTokenHash(Tokens.hash(token))
        .filter(account -> account.invited(clock.instant()));
  }

  /** Takes the password chosen with a link, which works no longer afterwards. */
  @Transactional
  public Optional<Account> choose(String token, String password) {
    String hash = passwords.hash(password);
    Optional<Account> account = invited(token);
    account.ifPresent(found -> found.choosePassword(hash));
    return account;
  }

  private Account blank(String email, String name, String organisation, Role role, boolean demo) {
    return new Account(
        "a-" + UUID.randomUUID(), email, name.strip(), organisation, role, clock.instant(), demo);
  }
}

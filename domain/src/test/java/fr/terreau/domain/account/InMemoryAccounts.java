package fr.terreau.domain.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The twin of the accounts, for tests of those who read them. */
public final class InMemoryAccounts implements Accounts {

  private final List<Account> accounts = new ArrayList<>();

  @Override
  public void add(Account account) {
    if (find(account.id()).isPresent() || byEmail(account.email()).isPresent()) {
      throw new IllegalStateException("not new: " + account.id());
    }
    accounts.add(account);
  }

  /** Puts an account in the place of the one with its identifier, as a change of role does. */
  public void replace(Account account) {
    accounts.removeIf(known -> known.id().equals(account.id()));
    accounts.add(account);
  }

  @Override
  public Optional<Account> find(String id) {
    return only(account -> account.id().equals(id));
  }

  @Override
  public Optional<Account> byEmail(String email) {
    return only(account -> account.email().equals(Account.normal(email)));
  }

  @Override
  public Optional<Account> byTokenHash(String hash) {
    return only(account -> account.invitedBy(hash));
  }

  @Override
  public List<Account> all() {
    return accounts.stream().sorted(Account.BY_NAME).toList();
  }

  @Override
  public boolean none() {
    return accounts.isEmpty();
  }

  private Optional<Account> only(Predicate<Account> condition) {
    return accounts.stream().filter(condition).findFirst();
  }
}

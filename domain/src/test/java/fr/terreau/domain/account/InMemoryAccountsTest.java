package fr.terreau.domain.account;

import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryAccountsTest implements AccountsContract {

  private final InMemoryAccounts accounts = new InMemoryAccounts();

  @Override
  public <T> T with(Function<Accounts, T> work) {
    return work.apply(accounts);
  }
}

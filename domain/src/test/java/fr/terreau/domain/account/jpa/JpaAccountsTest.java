package fr.terreau.domain.account.jpa;

import fr.terreau.domain.account.Accounts;
import fr.terreau.domain.account.AccountsContract;
import fr.terreau.domain.jpa.TestDatabase;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;

/** The stored accounts keep the contract. */
class JpaAccountsTest implements AccountsContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public <T> T with(Function<Accounts, T> work) {
    return database.inTransaction(entities -> work.apply(new JpaAccounts(entities)));
  }
}

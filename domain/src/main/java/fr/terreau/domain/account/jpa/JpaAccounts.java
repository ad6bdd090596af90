package fr.terreau.domain.account.jpa;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The accounts in the database. */
@ApplicationScoped
@Transactional
class JpaAccounts implements Accounts {

  private final EntityManager entities;

  protected JpaAccounts() {
    this(null);
  }

  @Inject
  JpaAccounts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Account account) {
    entities.persist(account);
    entities.flush();
  }

  @Override
  public Optional<Account> find(String id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  @Override
  public Optional<Account> byEmail(String email) {
    return only("select a from Account a where a.email = :value", Account.normal(email));
  }

  @Override
  public Optional<Account> byTokenHash(String hash) {
    return only("select a from Account a where a.tokenHash = :value", hash);
  }

  @Override
  public List<Account> all() {
    // Sorted here: databases disagree about accents.
    return entities
        .createQuery("select a from Account a", Account.class)
        .getResultStream()
        .sorted(Account.BY_NAME)
        .toList();
  }

  @Override
  public boolean none() {
    return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult()
        == 0;
  }

  private Optional<Account> only(String query, String value) {
    return entities
        .createQuery(query, Account.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }
}

package fr.terreau.domain.account;

import java.util.List;
import java.util.Optional;

/** All accounts. */
public interface Accounts {

  /** Adds an account; its identifier and address must be new. */
  void add(Account account);

  Optional<Account> find(String id);

  /** The account with this address, whatever its case. */
  Optional<Account> byEmail(String email);

  /** The account whose invitation has this hash, expired or not. */
  Optional<Account> byTokenHash(String hash);

  /** All accounts by display name. */
  List<Account> all();

  /** Whether there is no account at all. */
  boolean none();
}

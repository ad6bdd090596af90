package fr.terreau.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every keeper of accounts keeps to. */
public interface AccountsContract {

  Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  /** Asks or changes the accounts in one transaction. */
  <T> T with(Function<Accounts, T> work);

  default void change(Consumer<Accounts> work) {
    with(
        accounts -> {
          work.accept(accounts);
          return null;
        });
  }

  private static Account account(String id, String email, String name) {
    return new Account(id, email, name, "md-07", Role.REFERENT, NOON, false);
  }

  @Test
  default void at_first_there_is_nobody() {
    assertTrue(with(Accounts::none));
    assertEquals(List.of(), with(Accounts::all));
    change(accounts -> accounts.add(account("a-1", "referent@ardeche.example", "Référent")));
    assertFalse(with(Accounts::none));
  }

  @Test
  default void an_account_comes_back_as_it_was_added() {
    change(
        accounts ->
            accounts.add(
                new Account(
                    "a-1", "admin@portail.example", "Admin", null, Role.ADMIN, NOON, true)));
    Account back = with(accounts -> accounts.find("a-1")).orElseThrow();
    assertEquals("admin@portail.example", back.email());
    assertEquals("Admin", back.displayName());
    assertEquals(Optional.empty(), back.organisation());
    assertEquals(new Actor("a-1", null, Role.ADMIN), back.actor());
    assertEquals(Optional.empty(), back.passwordHash());
    assertTrue(back.demo());
    assertTrue(with(accounts -> accounts.find("a-2")).isEmpty());
  }

  @Test
  default void the_language_is_remembered_once_it_is_known() {
    change(accounts -> accounts.add(account("a-1", "referent@ardeche.example", "Référent")));
    assertEquals(Optional.empty(), with(accounts -> accounts.find("a-1").orElseThrow().language()));
    change(accounts -> accounts.find("a-1").orElseThrow().reads("en"));
    assertEquals(
        Optional.of("en"), with(accounts -> accounts.find("a-1").orElseThrow().language()));
  }

  @Test
  default void an_address_is_the_same_whatever_its_case() {
    change(accounts -> accounts.add(account("a-1", " Indivis@Ardeche.EXAMPLE ", "Référent")));
    assertEquals(
        "a-1", with(accounts -> accounts.byEmail("INDIVIS@ardeche.example")).orElseThrow().id());
    assertTrue(with(accounts -> accounts.byEmail("autre@ardeche.example")).isEmpty());
  }

  @Test
  default void a_second_account_with_the_same_address_or_identifier_is_refused() {
    change(accounts -> accounts.add(account("a-1", "referent@ardeche.example", "Référent")));
    assertThrows(
        RuntimeException.class,
        () -> change(accounts -> accounts.add(account("a-2", "Referent@ardeche.example", "B"))));
    assertThrows(
        RuntimeException.class,
        () -> change(accounts -> accounts.add(account("a-1", "autre@ardeche.example", "C"))));
    assertEquals(1, with(Accounts::all).size());
    assertEquals("Référent", with(Accounts::all).get(0).displayName());
  }

  @Test
  default void an_invitation_opens_an_account_until_a_password_is_chosen() {
    change(accounts -> accounts.add(account("a-1", "referent@ardeche.example", "Référent")));
    change(accounts -> accounts.find("a-1").orElseThrow().invite("hash-1", NOON.plusSeconds(60)));
    Account invited = with(accounts -> accounts.byTokenHash("hash-1")).orElseThrow();
    assertTrue(invited.invited(NOON));
    assertFalse(invited.invited(NOON.plusSeconds(60)));
    change(accounts -> accounts.find("a-1").orElseThrow().choosePassword("slow hash"));
    assertTrue(with(accounts -> accounts.byTokenHash("hash-1")).isEmpty());
    Account ready = with(accounts -> accounts.find("a-1")).orElseThrow();
    assertEquals(Optional.of("slow hash"), ready.passwordHash());
    assertFalse(ready.invited(NOON));
  }

  @Test
  default void a_new_invitation_closes_the_one_before() {
    change(accounts -> accounts.add(account("a-1", "referent@ardeche.example", "Référent")));
    change(accounts -> accounts.find("a-1").orElseThrow().invite("hash-1", NOON));
    change(accounts -> accounts.find("a-1").orElseThrow().invite("hash-2", NOON));
    assertTrue(with(accounts -> accounts.byTokenHash("hash-1")).isEmpty());
    assertTrue(with(accounts -> accounts.byTokenHash("hash-2")).isPresent());
  }

  @Test
  default void accounts_are_listed_by_name_as_people_sort_names() {
    change(
        accounts -> {
          accounts.add(account("a-1", "z@ardeche.example", "Zoé"));
          accounts.add(account("a-2", "e@ardeche.example", "Élodie"));
          accounts.add(account("a-3", "b@ardeche.example", "basile"));
          accounts.add(account("a-4", "a@ardeche.example", "Zoé"));
        });
    assertEquals(
        List.of("a-3", "a-2", "a-4", "a-1"),
        with(Accounts::all).stream().map(Account::id).toList());
  }
}

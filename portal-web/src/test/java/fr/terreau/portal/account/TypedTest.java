package fr.terreau.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed to open an account. */
class TypedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "referent@ardeche.fr",
        "a.b+c@sous.domaine.example",
        "é@bibliothèque.fr",
        "a@b.co"
      })
  void an_address_that_may_exist_is_taken(String email) {
    assertEquals(Optional.empty(), Typed.emailFault(email));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "referent",
        "referent@",
        "@ardeche.fr",
        "a@b",
        "a@b.",
        "a b@c.fr",
        "a@b@c.fr",
        "a@b.fr\nBcc: x@y.fr",
        "<a@b.fr>"
      })
  void what_cannot_be_an_address_is_not(String email) {
    assertEquals(Optional.of("account.email.invalid"), Typed.emailFault(email));
  }

  @Test
  void names_and_addresses_fit_their_columns() {
    assertEquals(Optional.empty(), Typed.nameFault("n".repeat(120)));
    assertEquals(Optional.of("account.name.missing"), Typed.nameFault("n".repeat(121)));
    assertEquals(Optional.of("account.name.missing"), Typed.nameFault(" \t"));
    assertEquals(Optional.empty(), Typed.emailFault("a".repeat(249) + "@b.fr"));
    assertEquals(Optional.of("account.email.invalid"), Typed.emailFault("a".repeat(250) + "@b.fr"));
  }

  @Test
  void a_password_is_long_and_nothing_else() {
    assertEquals(Optional.of("password.tooShort"), Passwords.fault(null));
    assertEquals(Optional.of("password.tooShort"), Passwords.fault("a".repeat(11)));
    assertEquals(Optional.empty(), Passwords.fault("a".repeat(12)));
    assertEquals(Optional.empty(), Passwords.fault("douze mots à"));
    assertEquals(Optional.of("password.tooShort"), Passwords.fault("📚".repeat(11)));
    assertEquals(Optional.empty(), Passwords.fault("a".repeat(200)));
    assertEquals(Optional.of("password.tooLong"), Passwords.fault("a".repeat(201)));
  }

  @Test
  void secrets_fit_an_address_and_are_kept_as_hashes() {
    Set<String> tokens = Stream.generate(Tokens::make).limit(1_000).collect(Collectors.toSet());
    assertEquals(1_000, tokens.size());
    tokens.forEach(token -> assertEquals(32, token.replaceAll("[^\\w-]", "").length()));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Tokens.hash("abc"));
    assertNotEquals(Tokens.hash("abc"), Tokens.hash("abd"));
  }
}

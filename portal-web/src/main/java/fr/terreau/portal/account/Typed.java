package fr.terreau.portal.account;

import java.util.Optional;
import java.util.regex.Pattern;

/** What may be typed as a name or an address. */
final class Typed {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_EMAIL = 254;

  /** Loose on purpose: only sending a message proves an address. */
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

  private Typed() {}

  /** The key of what is wrong with a name. */
  static Optional<String> nameFault(String name) {
    return name.isBlank() || name.length() > LONGEST_NAME
        ? Optional.of("account.name.missing")
        : Optional.empty();
  }

  /** The key of what is wrong with an address. */
  static Optional<String> emailFault(String email) {
    return email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()
        ? Optional.of("account.email.invalid")
        : Optional.empty();
  }
}

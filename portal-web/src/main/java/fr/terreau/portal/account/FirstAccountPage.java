package fr.terreau.portal.account;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.Optional;

/**
 * Making the first account of an installation.
 *
 * @param token the one-time token of the address, sent back with the form
 */
public record FirstAccountPage(
    Frame frame,
    String token,
    String name,
    String email,
    Optional<String> nameError,
    Optional<String> emailError,
    Optional<String> passwordError)
    implements Page {

  @Override
  public String template() {
    return "account/first-account.jte";
  }
}

package fr.terreau.portal.account;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.Optional;

/**
 * Choosing a password, from a one-time link.
 *
 * @param valid whether the link can still be used
 */
public record SetPasswordPage(
    Frame frame, String token, boolean valid, String email, Optional<String> passwordError)
    implements Page {

  @Override
  public String template() {
    return "account/set-password.jte";
  }
}

package fr.terreau.portal.account;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.Optional;

/**
 * Signing in.
 *
 * @param returnTo path to go back to afterwards
 * @param refused whether the address or the password was wrong; never says which
 * @param waitMinutes minutes to wait after too many attempts
 */
public record SignInPage(
    Frame frame, String email, String returnTo, boolean refused, Optional<Integer> waitMinutes)
    implements Page {

  @Override
  public String template() {
    return "account/sign-in.jte";
  }
}

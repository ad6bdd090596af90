package fr.terreau.portal.account;

import fr.terreau.portal.platform.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/** A new password as it was typed twice. */
record ChosenPassword(String password, String again) {

  static ChosenPassword of(HttpServletRequest request) {
    return new ChosenPassword(
        Objects.requireNonNullElse(request.getParameter("motdepasse"), ""),
        Objects.requireNonNullElse(request.getParameter("confirmation"), ""));
  }

  /** What is wrong with it, in the language of the reader. */
  Optional<String> fault(Messages messages) {
    if (!password.equals(again)) {
      return Optional.of(messages.get("password.different"));
    }
    return Passwords.fault(password).map(key -> messages.get(key, Passwords.SHORTEST));
  }
}

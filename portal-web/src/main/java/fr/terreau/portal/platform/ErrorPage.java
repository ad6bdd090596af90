package fr.terreau.portal.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Something went wrong: what, and what to do now.
 *
 * @param status the HTTP status; those without words of their own are told as 400 or 500
 */
public record ErrorPage(Frame frame, int status) implements Page {

  @Override
  public String template() {
    return "platform/error.jte";
  }

  /** The key of the words for this status. */
  public String key() {
    return key(frame.messages(), status);
  }

  static String key(Messages messages, int status) {
    String key = "error." + status;
    if (messages.has(key + ".title")) {
      return key;
    }
    return status < 500 ? "error.400" : "error.500";
  }

  /** Whether signing in may help. */
  public boolean offersSignIn() {
    return (status == 401 || status == 403) && frame.viewer().isEmpty();
  }

  public String signInUrl() {
    return "/connexion?retour=" + URLEncoder.encode(frame.path(), StandardCharsets.UTF_8);
  }
}

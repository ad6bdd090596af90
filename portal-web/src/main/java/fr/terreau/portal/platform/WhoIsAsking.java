package fr.terreau.portal.platform;

import fr.terreau.domain.account.Actor;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;

/** Who sent this request. */
public interface WhoIsAsking {

  /** Who is signed in, as use cases need to know; empty for a visitor. */
  Optional<Actor> actor();

  /** Who is signed in, as pages show it. */
  Optional<Viewer> viewer();

  /** The function that a publication names instead of a person. */
  Optional<String> function();

  /** Who is signed in; a visitor is sent to sign in first. */
  default Actor signedIn() {
    return actor().orElseThrow(() -> new NotAuthorizedException("session"));
  }

  /** A refusal that fits: a visitor may sign in, others may not do this. */
  default RuntimeException refusal() {
    return actor().isEmpty() ? new NotAuthorizedException("session") : new ForbiddenException();
  }
}

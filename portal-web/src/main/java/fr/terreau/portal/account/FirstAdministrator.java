package fr.terreau.portal.account;

import fr.terreau.domain.account.Accounts;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;

/**
 * The door for the first account. While there is none, each start writes a fresh secret link into a
 * file that only the owner of the data can read; the launcher shows it.
 */
@ApplicationScoped
class FirstAdministrator {

  @Inject private Accounts accounts;
  @Inject private Settings settings;

  private String token;

  void open(@Observes @Priority(Started.ACCOUNTS + 1) Started started) {
    if (accounts.none()) {
      token = Tokens.make();
      write("/premier-compte?jeton=" + token + "\n");
    } else {
      close();
    }
  }

  /** Whether this secret opens the door, which it does as long as there is no account. */
  boolean opens(String given) {
    return token != null
        && given != null
        && MessageDigest.isEqual(bytes(token), bytes(given))
        && accounts.none();
  }

  void close() {
    token = null;
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String link) {
    try {
      Files.deleteIfExists(file());
      if (Files.getFileStore(file().getParent()).supportsFileAttributeView("posix")) {
        var ownerOnly =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file(), ownerOnly);
      }
      Files.writeString(file(), link);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file(), e);
    }
  }

  private Path file() {
    return settings.folder("").resolve("premier-administrateur.txt");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

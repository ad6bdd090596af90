package fr.terreau.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;

/** Hashes passwords slowly, so that a stolen database does not give them away. */
@ApplicationScoped
class Passwords {

  /** Long passwords, no rules of composition: what the ANSSI and the NIST advise. */
  static final int SHORTEST = 12;

  private static final int LONGEST = 200;

  @Inject private Pbkdf2PasswordHash hashing;

  private String hashOfNobody;

  @PostConstruct
  void begin() {
    hashing.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
    hashOfNobody = hash("nobody has this password");
  }

  String hash(String password) {
    return hashing.generate(password.toCharArray());
  }

  /** Whether the password fits; takes as long for an account that does not exist. */
  boolean fits(String password, Optional<String> hash) {
    boolean fits = hashing.verify(password.toCharArray(), hash.orElse(hashOfNobody));
    return fits && hash.isPresent();
  }

  /** The key of what is wrong with a new password, if anything is. */
  static Optional<String> fault(String password) {
    if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("password.tooShort");
    }
    return password.length() > LONGEST ? Optional.of("password.tooLong") : Optional.empty();
  }
}

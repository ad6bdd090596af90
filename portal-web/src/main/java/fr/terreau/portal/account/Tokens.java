package fr.terreau.portal.account;

import fr.terreau.domain.file.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** One-time secrets in links; only their hashes are kept. */
final class Tokens {

  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Tokens() {}

  /** A new secret of 192 bits, fit for an address. */
  static String make() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  static String hash(String token) {
    return Sha256.of(token);
  }
}

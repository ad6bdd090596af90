package fr.terreau.domain.practice;

import java.security.SecureRandom;

/** Identifiers that cannot be guessed, without letters that are mistaken for one another. */
public final class RandomId {

  private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomId() {}

  /** Twelve letters and digits, about 59 bits. */
  public static String next() {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}

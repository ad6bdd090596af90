package fr.terreau.domain.account;

import fr.terreau.domain.vocabulary.FoldedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** A local account. Passwords and one-time links are kept as hashes only. */
@Entity
@Table(name = "account")
public class Account {

  /** As people look for a name in a list: accents and case do not matter. */
  public static final Comparator<Account> BY_NAME =
      Comparator.comparing((Account account) -> FoldedText.of(account.displayName))
          .thenComparing(account -> account.email);

  @Id private String id;
  private String email;

  @Column(name = "display_name")
  private String displayName;

  private String organisation;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "token_expires_at")
  private Instant tokenExpiresAt;

  @Column(name = "created_at")
  private Instant createdAt;

  private boolean demo;
  private String language;

  protected Account() {}

  /** An account that cannot sign in yet: it has no password. */
  public Account(
      String id,
      String email,
      String displayName,
      String organisation,
      Role role,
      Instant createdAt,
      boolean demo) {
    this.id = id;
    this.email = normal(email);
    this.displayName = displayName;
    this.organisation = organisation;
    this.role = role;
    this.createdAt = createdAt;
    this.demo = demo;
  }

  /** The form in which addresses are compared: two accounts never differ by case alone. */
  public static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  public String id() {
    return id;
  }

  public String email() {
    return email;
  }

  public String displayName() {
    return displayName;
  }

  public Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  public Role role() {
    return role;
  }

  public boolean demo() {
    return demo;
  }

  /** ISO 639-1 code of the language they read, absent until it is known. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** Remembers the language for messages that are sent while they are not there. */
  public void reads(String code) {
    language = code;
  }

  public Actor actor() {
    return new Actor(id, organisation, role);
  }

  /** The hash of the password, absent until one was chosen. */
  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  /** Takes a new password; a link to choose one no longer works. */
  public void choosePassword(String hash) {
    passwordHash = hash;
    tokenHash = null;
    tokenExpiresAt = null;
  }

  /** Opens a way to choose a password until an instant, closing any earlier one. */
  public void invite(String newTokenHash, Instant until) {
    tokenHash = newTokenHash;
    tokenExpiresAt = until;
  }

  /** Whether the open invitation, expired or not, has this hash. */
  boolean invitedBy(String hash) {
    return hash.equals(tokenHash);
  }

  /** Whether the open invitation still holds. */
  public boolean invited(Instant now) {
    return tokenExpiresAt != null && now.isBefore(tokenExpiresAt);
  }
}

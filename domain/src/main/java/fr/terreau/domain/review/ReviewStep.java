package fr.terreau.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** One step in the life of a sheet: written once, never changed. */
@Entity
@IdClass(ReviewStep.Key.class)
@Table(name = "review_step")
public class ReviewStep {

  /** The longest words of a step, in characters. */
  public static final int LONGEST_WORDS = 4000;

  /** What happened. */
  public enum Kind {
    /** The author handed the draft to the reviewers. */
    SUBMITTED,
    COMMENTED,
    /** A reviewer gave the draft back, and said why. */
    CHANGE_ASKED,
    /** The author took the draft back before a decision. */
    WITHDRAWN,
    PUBLISHED,
    /** The published text was read again and still holds. */
    CONFIRMED,
    /** Another sheet took its place. */
    REPLACED,
    ARCHIVED,
    RETIRED,
    /** An archived or retired sheet is shown again. */
    REOPENED
  }

  /**
   * Who took a step.
   *
   * @param account identifier of the account, null for what the product does by itself
   * @param function the function shown to readers, never a name; may be null
   * @param organisation identifier of the organisation, or null
   */
  public record By(String account, String function, String organisation) {}

  @Id
  @Column(name = "practice_id")
  private String practice;

  @Id
  @Column(name = "step_number")
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Kind kind;

  @Column(name = "taken_at", updatable = false)
  private Instant at;

  @Column(name = "account_id", updatable = false)
  private String account;

  @Column(name = "author_function", updatable = false)
  private String function;

  @Column(name = "author_organisation", updatable = false)
  private String organisation;

  @Column(updatable = false)
  private String words;

  @Column(name = "revision_number", updatable = false)
  private int revision;

  protected ReviewStep() {}

  /**
   * A step to be added to a thread.
   *
   * @param number 1 for the first step of the practice
   * @param words null when nothing was said
   * @param revision the newest revision after the step, 0 before the first publication
   */
  public ReviewStep(
      String practice, int number, Kind kind, By by, String words, int revision, Instant at) {
    if (words != null && words.length() > LONGEST_WORDS) {
      throw new IllegalArgumentException("more than " + LONGEST_WORDS + " characters");
    }
    this.practice = practice;
    this.number = number;
    this.kind = kind;
    this.account = by.account();
    this.function = by.function();
    this.organisation = by.organisation();
    this.words = words;
    this.revision = revision;
    this.at = at;
  }

  public String practice() {
    return practice;
  }

  public int number() {
    return number;
  }

  public Kind kind() {
    return kind;
  }

  public Instant at() {
    return at;
  }

  public By by() {
    return new By(account, function, organisation);
  }

  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /** The newest revision after the step, 0 before the first publication. */
  public int revision() {
    return revision;
  }

  /** A practice and a number. */
  public static class Key {

    private String practice;
    private int number;

    protected Key() {}

    public Key(String practice, int number) {
      this.practice = practice;
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && practice.equals(that.practice) && number == that.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(practice, number);
    }
  }
}

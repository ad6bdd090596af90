package fr.terreau.domain.alert;

import fr.terreau.domain.file.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A question that somebody keeps. What it asks is written as addresses write it, in one form only,
 * so that the same question is the same text.
 */
@Entity
@Table(name = "alert")
public class Alert {

  /** The longest question that is kept, in characters of an address. */
  public static final int LONGEST_QUESTION = 8000;

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 200;

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 9;

  @Id private String id;

  @Column(name = "owner_id", updatable = false)
  private String owner;

  @Column(updatable = false)
  private String question;

  @Column(name = "question_hash", updatable = false)
  private String questionHash;

  private String name;

  @Enumerated(EnumType.STRING)
  private Rhythm rhythm;

  private boolean paused;

  @Column(name = "kept_at", updatable = false)
  private Instant keptAt;

  @Column(name = "followed_since")
  private Instant followedSince;

  @Column(name = "last_sent_at")
  private Instant lastSentAt;

  @Column(name = "due_at")
  private Instant dueAt;

  private int failures;

  @Column(name = "stop_token", updatable = false)
  private String stopToken;

  protected Alert() {}

  /**
   * A question that is followed from now on.
   *
   * @param question as addresses write it, at most {@value #LONGEST_QUESTION} characters
   * @param stopToken what a link needs to know to stop the messages
   */
  public Alert(
      String id,
      String owner,
      String question,
      String name,
      Rhythm rhythm,
      String stopToken,
      Instant now) {
    if (question.length() > LONGEST_QUESTION) {
      throw new IllegalArgumentException("a question of " + question.length() + " characters");
    }
    this.id = id;
    this.owner = owner;
    this.question = question;
    this.questionHash = hash(question);
    this.name = named(name);
    this.rhythm = rhythm;
    this.stopToken = stopToken;
    this.keptAt = now;
    this.followedSince = now;
  }

  /** What tells two questions apart, whatever their length. */
  public static String hash(String question) {
    return Sha256.of(question);
  }

  private static String named(String wanted) {
    String name = wanted.strip().replaceAll("\\s+", " ");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
  }

  /** Takes another name; a blank one changes nothing. */
  void rename(String wanted) {
    name = wanted.isBlank() ? name : named(wanted);
  }

  /** Tells at another rhythm; what waits is told then. */
  void follow(Rhythm wanted, Instant now) {
    if (rhythm != wanted) {
      rhythm = wanted;
      dueAt = dueAt == null ? null : wanted.dueAfter(now).orElse(null);
    }
  }

  /** Neither looks for new answers nor tells of them. */
  void pause() {
    paused = true;
  }

  /** Looks for new answers again; what came in between is not made up for. */
  void resume(Instant now) {
    if (paused) {
      paused = false;
      followedSince = now;
      dueAt = dueAt == null ? null : rhythm.dueAfter(now).orElse(null);
    }
  }

  /** Something was found: it will be told when the rhythm says so. */
  void found(Instant at) {
    if (dueAt == null) {
      dueAt = rhythm.dueAfter(at).orElse(null);
    }
  }

  /** What was to be told has been handed over. */
  void told(Instant now) {
    lastSentAt = now;
    nothingToTell();
  }

  void nothingToTell() {
    dueAt = null;
    failures = 0;
  }

  /** The message could not be handed over: it is tried again, later and later. */
  void failed(Instant now) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    failures++;
    dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
  }

  public String id() {
    return id;
  }

  /** The account that keeps it. */
  public String owner() {
    return owner;
  }

  /** What is asked, as addresses write it after the question mark. */
  public String question() {
    return question;
  }

  String questionHash() {
    return questionHash;
  }

  public String name() {
    return name;
  }

  public Rhythm rhythm() {
    return rhythm;
  }

  public boolean paused() {
    return paused;
  }

  public Instant keptAt() {
    return keptAt;
  }

  /** What already answered at this instant is not new. */
  public Instant followedSince() {
    return followedSince;
  }

  public Optional<Instant> lastSentAt() {
    return Optional.ofNullable(lastSentAt);
  }

  /** When there is something to tell; empty as long as nothing waits. */
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  /** Whoever knows it may stop the messages, and nothing else. */
  public String stopToken() {
    return stopToken;
  }
}

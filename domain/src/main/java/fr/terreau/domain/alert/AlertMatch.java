package fr.terreau.domain.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A sheet that answers a kept question since it is kept. */
@Entity
@IdClass(AlertMatch.Key.class)
@Table(name = "alert_match")
public class AlertMatch {

  @Id
  @Column(name = "alert_id")
  private String alert;

  @Id
  @Column(name = "practice_id")
  private String practice;

  @Column(name = "found_at", updatable = false)
  private Instant foundAt;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected AlertMatch() {}

  /**
   * A new answer.
   *
   * @param told whether no message has to tell it
   */
  public AlertMatch(String alert, String practice, Instant foundAt, boolean told) {
    this.alert = alert;
    this.practice = practice;
    this.foundAt = foundAt;
    this.toldAt = told ? foundAt : null;
  }

  public String alert() {
    return alert;
  }

  public String practice() {
    return practice;
  }

  public Instant foundAt() {
    return foundAt;
  }

  /** Whether it was told, or need not be. */
  public boolean told() {
    return toldAt != null;
  }

  /** Whether the owner has looked at it. */
  public boolean seen() {
    return seenAt != null;
  }

  void tell(Instant at) {
    toldAt = toldAt == null ? at : toldAt;
  }

  void see(Instant at) {
    seenAt = seenAt == null ? at : seenAt;
  }

  /** A kept question and a sheet. */
  public static class Key {

    private String alert;
    private String practice;

    protected Key() {}

    public Key(String alert, String practice) {
      this.alert = alert;
      this.practice = practice;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && alert.equals(that.alert)
          && practice.equals(that.practice);
    }

    @Override
    public int hashCode() {
      return Objects.hash(alert, practice);
    }
  }
}

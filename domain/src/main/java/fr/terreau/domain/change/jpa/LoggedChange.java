package fr.terreau.domain.change.jpa;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A stored line of the change log. */
@Entity
@Table(name = "change_log")
class LoggedChange {

  @Id
  @Column(name = "log_position")
  private long position;

  @Enumerated(EnumType.STRING)
  private Subject subject;

  @Column(name = "subject_id")
  private String subjectId;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected LoggedChange() {}

  LoggedChange(long position, Subject subject, String subjectId, Instant changedAt) {
    this.position = position;
    this.subject = subject;
    this.subjectId = subjectId;
    this.changedAt = changedAt;
  }

  Change toChange() {
    return new Change(position, subject, subjectId, changedAt);
  }
}

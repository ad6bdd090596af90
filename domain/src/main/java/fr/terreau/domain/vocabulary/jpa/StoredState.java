package fr.terreau.domain.vocabulary.jpa;

import fr.terreau.domain.vocabulary.Concepts.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that whoever writes the thesaurus holds. */
@Entity
@Table(name = "thesaurus_state")
class StoredState {

  static final int ONLY_ROW = 1;

  @Id private int id;

  @Column(name = "change_number")
  private long number;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected StoredState() {}

  void moveOn(Instant now) {
    number++;
    changedAt = now;
  }

  State toState() {
    return new State(number, changedAt);
  }
}

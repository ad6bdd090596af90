package fr.terreau.domain.change.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that hands out positions; whoever holds its lock is the next to commit. */
@Entity
@Table(name = "change_counter")
class ChangeCounter {

  static final int ONLY_ROW = 1;

  @Id private int id;

  @Column(name = "last_position")
  private long lastPosition;

  protected ChangeCounter() {}

  long next() {
    return ++lastPosition;
  }
}

package fr.terreau.domain.change.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A stored cursor. */
@Entity
@Table(name = "follower_cursor")
class FollowerCursor {

  @Id private String follower;

  @Column(name = "log_position")
  private long position;

  protected FollowerCursor() {}

  FollowerCursor(String follower, long position) {
    this.follower = follower;
    this.position = position;
  }

  long position() {
    return position;
  }

  void advance(long to) {
    position = Math.max(position, to);
  }
}

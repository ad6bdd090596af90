package fr.terreau.domain.change.jpa;

import fr.terreau.domain.change.FollowerCursors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The cursors of the followers in the database. */
@ApplicationScoped
@Transactional
class JpaFollowerCursors implements FollowerCursors {

  private final EntityManager entities;

  protected JpaFollowerCursors() {
    this(null);
  }

  @Inject
  JpaFollowerCursors(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public long position(String follower) {
    FollowerCursor cursor = entities.find(FollowerCursor.class, follower);
    return cursor == null ? 0 : cursor.position();
  }

  @Override
  public void advance(String follower, long position) {
    FollowerCursor cursor = entities.find(FollowerCursor.class, follower);
    if (cursor == null) {
      entities.persist(new FollowerCursor(follower, position));
    } else {
      cursor.advance(position);
    }
  }
}

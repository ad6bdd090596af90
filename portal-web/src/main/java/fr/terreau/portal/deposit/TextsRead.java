package fr.terreau.portal.deposit;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.change.FollowerCursors;
import fr.terreau.domain.practice.Practices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Writes in one transaction that a file was read and which sheets are no longer as they were. */
@ApplicationScoped
class TextsRead {

  private final FollowerCursors cursors;
  private final Practices practices;
  private final ChangeLog log;

  protected TextsRead() {
    this(null, null, null);
  }

  @Inject
  TextsRead(FollowerCursors cursors, Practices practices, ChangeLog log) {
    this.cursors = cursors;
    this.practices = practices;
    this.log = log;
  }

  @Transactional
  public void advance(String follower, Change change) {
    if (change.subject() == Subject.FILE) {
      practices.holding(change.id()).forEach(id -> log.append(Subject.PRACTICE, id));
    }
    cursors.advance(follower, change.position());
  }

  /** Asks for these files to be read again. */
  @Transactional
  public void again(List<String> hashes) {
    hashes.forEach(sha256 -> log.append(Subject.FILE, sha256));
  }
}

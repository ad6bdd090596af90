package fr.terreau.domain.change;

/** How far each follower of the change log has come; a follower is known by its name. */
public interface FollowerCursors {

  /** The position up to which this follower has done its work, 0 when it never worked. */
  long position(String follower);

  /** Records that everything up to this position is done. Never moves a cursor backwards. */
  void advance(String follower, long position);
}

package fr.terreau.search.analysis;

/** A run of letters and digits as written, and what ties it to the run before. */
record Link(String written, int start, int end, Joint joint) {

  boolean isNumber() {
    return written.chars().allMatch(Character::isDigit);
  }

  boolean isInitial() {
    return written.length() == 1 && Character.isLetter(written.charAt(0));
  }

  Link tiedBy(Joint other) {
    return new Link(written, start, end, other);
  }

  Link stretchedTo(int newEnd) {
    return new Link(written, start, newEnd, joint);
  }

  Link mergedWith(Link next, String between) {
    return new Link(written + between + next.written, start, next.end, joint);
  }
}

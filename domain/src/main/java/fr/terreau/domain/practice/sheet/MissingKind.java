package fr.terreau.domain.practice.sheet;

/** Why there is no figure. None of these is zero, and none is a blank. */
public enum MissingKind {
  /** Not counted, as the national form writes it. */
  NC,
  /** Not available, such as what statistical secrecy withholds. */
  ND,
  /** Not applicable. */
  NA
}

package fr.terreau.domain.practice.sheet;

/** Who may read: everyone, signed-in referents, or the producing library alone. */
public enum Visibility {
  PUBLIC,
  RESEAU,
  MD
}

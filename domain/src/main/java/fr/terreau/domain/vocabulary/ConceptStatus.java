package fr.terreau.domain.vocabulary;

/** Where a concept stands in its life; it only ever moves on. */
public enum ConceptStatus {
  /** Proposed: seen by those who are signed in, not used for sheets yet. */
  CANDIDAT,
  ACCEPTE,
  /** No longer to be used; it keeps its identifier and names what replaces it. */
  DEPRECIE
}

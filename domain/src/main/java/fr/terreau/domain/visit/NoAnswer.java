package fr.terreau.domain.visit;

/** Why a question has no answer, which is not the same as zero or no. */
public enum NoAnswer {
  /** It did not come up. */
  NON_ABORDE,
  /** It makes no sense for this library. */
  SANS_OBJET
}

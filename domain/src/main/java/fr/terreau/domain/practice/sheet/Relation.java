package fr.terreau.domain.practice.sheet;

/** A link to another sheet or to a session of an event. */
public record Relation(Kind kind, String ref) {

  /** The kinds of link, as read from this sheet to the other. */
  public enum Kind {
    EST_MODELE_DE,
    EST_EXEMPLE_DE,
    REMPLACE,
    REMPLACE_PAR,
    ADAPTE_DE,
    COMPLETE,
    PREREQUIS,
    ISSU_DE_SESSION,
    CITE
  }
}

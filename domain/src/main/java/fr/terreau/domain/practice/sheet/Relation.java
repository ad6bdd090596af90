package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;

/** A link to another sheet or to a session of an event. */
public record Relation(
    @About(need = Need.REQUIRED) Kind kind,
    @About(need = Need.REQUIRED, of = Reference.SHEET, longest = 100) String ref) {

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

package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;

/** Who took part, by function and organisation, never by name. */
public record Contributor(
    @About(need = Need.REQUIRED, longest = 200) String function,
    @About(of = Reference.ORGANISATION) String organization,
    Role role) {

  /** What the contributor did. */
  public enum Role {
    AUTEUR,
    RELECTEUR,
    CONTACT
  }
}

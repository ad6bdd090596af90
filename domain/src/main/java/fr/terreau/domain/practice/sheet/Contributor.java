package fr.terreau.domain.practice.sheet;

/** Who took part, by function and organisation, never by name. */
public record Contributor(String function, String organization, Role role) {

  /** What the contributor did. */
  public enum Role {
    AUTEUR,
    RELECTEUR,
    CONTACT
  }
}

package fr.terreau.domain.directory;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A body that shares practices or is met on the way: a departmental library, an agency, a partner.
 *
 * @param id a slug that never changes
 * @param officialName the name in full
 * @param displayName the name on the screen, short
 * @param departments codes of the territories a departmental library serves, {@code 07}, {@code
 *     69M}; one library may serve several
 * @param demo whether it was made up for the demonstration
 * @param confirm whether its name or its standing is still to be confirmed
 */
public record Organisation(
    String id,
    Kind kind,
    String officialName,
    String displayName,
    List<String> formerNames,
    List<String> acronyms,
    List<String> departments,
    boolean demo,
    boolean confirm) {

  public Organisation {
    if (id.isBlank() || officialName.isBlank() || displayName.isBlank()) {
      throw new IllegalArgumentException("an organisation has an identifier and names");
    }
    requireNonNull(kind);
    formerNames = List.copyOf(formerNames);
    acronyms = List.copyOf(acronyms);
    departments = List.copyOf(departments);
  }

  /** The codes it is recognised by, « 07 » or « 73 74 »; empty when it serves no department. */
  public String badge() {
    return String.join(" ", departments);
  }

  /** What an organisation can be. */
  public enum Kind {
    BIBLIOTHEQUE_DEPARTEMENTALE,
    AGENCE_REGIONALE,
    ETAT,
    REGION,
    COLLECTIVITE,
    FORMATION,
    ASSOCIATION_PRO,
    PARTENAIRE,
    PRESTATAIRE,
    PLATEFORME
  }
}

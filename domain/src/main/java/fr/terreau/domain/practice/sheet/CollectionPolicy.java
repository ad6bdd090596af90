package fr.terreau.domain.practice.sheet;

import java.time.LocalDate;
import java.util.List;

/** A collection development policy. */
public record CollectionPolicy(
    PolicyScope policyScope,
    PolicyDocument policyDocument,
    List<Medium> media,
    LocalDate nextReview)
    implements PracticeDetails {

  /** For which collections the policy holds. */
  public enum PolicyScope {
    BIBLIOTHEQUE,
    RESEAU,
    EPCI,
    MD
  }

  /** Which of the documents of a policy this is. */
  public enum PolicyDocument {
    CHARTE,
    PDC,
    PROTOCOLE,
    PLAN_DESHERBAGE,
    FICHE_DOMAINE,
    TABLEAU_BORD,
    CARTE_DOCUMENTAIRE
  }

  /** The media it covers. */
  public enum Medium {
    LIVRE,
    BD,
    REVUE,
    CD,
    DVD,
    JEU,
    NUMERIQUE,
    OBJET
  }

  public CollectionPolicy {
    media = Lists.copy(media);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.POLDOC;
  }
}

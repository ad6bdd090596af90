package fr.terreau.domain.practice.sheet;

/** Blank model, filled example or feedback: what a referent looks at first. */
public enum ResourceNature {
  MODELE,
  EXEMPLE,
  METHODE,
  OUTIL,
  RETEX,
  SUPPORT,
  COMPTE_RENDU,
  ACTE
}

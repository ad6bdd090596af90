package fr.terreau.domain.practice.sheet;

/** For whom the practice is meant. */
public enum Audience {
  REFERENT,
  EQUIPE_BIB,
  BENEVOLE,
  SALARIE,
  ELU,
  HABITANT,
  PARTENAIRE
}

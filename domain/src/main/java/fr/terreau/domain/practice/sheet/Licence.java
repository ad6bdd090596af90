package fr.terreau.domain.practice.sheet;

/** What a reader may do with the sheet and its files. */
public enum Licence {
  ETALAB_2_0,
  CC_BY_4_0,
  CC_BY_SA_4_0,
  TOUS_DROITS_RESERVES,
  USAGE_INTERNE
}

package fr.terreau.domain.practice.sheet;

/** The level of local government at which the practice applies. */
public enum Scale {
  COMMUNE,
  EPCI,
  BASSIN,
  DEPARTEMENT,
  REGION
}

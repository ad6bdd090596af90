package fr.terreau.domain.practice.field;

/** How much publication asks for a field; a draft asks for none. */
public enum Need {
  REQUIRED,
  RECOMMENDED,
  OPTIONAL
}

package fr.terreau.portal.platform;

/** The entry of the main menu that is marked as current. */
public enum Section {
  CHERCHER,
  JOURNEES,
  DEPOSER,
  COMPTE,
  AUCUNE
}

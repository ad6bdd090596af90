package fr.terreau.portal.platform;

/** What a document is counted in. */
public enum PageUnit {
  PAGE,
  DIAPO,
  FEUILLE,
  IMAGE,
  /** All of a text without pages of its own. */
  TEXTE
}

package fr.terreau.portal.deposit.extraction;

/** What readers of a file count in it. */
public enum PageUnit {
  PAGE,
  SLIDE,
  SHEET,
  /** The file does not say where its pages begin: all of it is one unit. */
  DOCUMENT
}
